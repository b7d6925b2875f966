/**
 * Stops with one line if Node can't run the tools. Imported first by the command of each script;
 * plain syntax only, so that an old Node can read it.
 */

/** The same as in package.json: a test compares them. */
export var wanted = '^20.19 || >=22.12';

/** @param {string} version */
export function isSupported(version) {
	var parts = version.split('.').map(Number);
	var major = parts[0] || 0;
	var minor = parts[1] || 0;
	return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

if (!isSupported(process.versions.node)) {
	console.error(
		'Node ' +
			process.versions.node +
			' ne convient pas : il faut Node 20.19, ou 22.12 ou plus récent.'
	);
	process.exit(1);
}
