/**
 * Stops with one line if Node is too old. Imported first by each command; plain syntax only, so that
 * an old Node can read it.
 */
var wanted = '20.19';

/** @param {string} version */
function rank(version) {
	var parts = version.split('.');
	return 1000 * Number(parts[0]) + Number(parts[1]);
}

if (rank(process.versions.node) < rank(wanted)) {
	console.error(
		'Node ' +
			process.versions.node +
			' est trop ancien : il faut Node ' +
			wanted +
			' ou plus récent.'
	);
	process.exit(1);
}
