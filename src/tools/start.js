/**
 * `npm start`: installs what is missing, builds the site and serves it. From a clean clone, with
 * nothing run before. Plain syntax, so that an old Node gets as far as its one line.
 *
 *   npm start -- --port 5000    the first port to try (4173)
 *   npm start -- --host 0.0.0.0 to be read from other machines
 */
import './node-version.js';

/**
 * @param {string} name
 * @returns {string | undefined} what follows `--name` or `--name=`
 */
function option(name) {
	var args = process.argv.slice(2);
	var joined = args.find(function (arg) {
		return arg.startsWith('--' + name + '=');
	});
	if (joined !== undefined) return joined.slice(name.length + 3);
	return args.includes('--' + name) ? args[args.indexOf('--' + name) + 1] || '' : undefined;
}

async function start() {
	var wanted = option('port');
	var port = wanted === undefined ? 4173 : Number(wanted);
	if (wanted === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
		throw new Error('--port attend un nombre de 0 à 65535.');
	}
	var host = option('host');
	var install = await import('./install.js');
	await install.installPackages();
	var builder = await import('./build.js');
	if (!(await builder.build())) {
		process.exitCode = 1;
		return;
	}
	var server = await import('./serve.js');
	var site = await server.serve('build', host ? { port: port, host: host } : { port: port });
	console.log('');
	console.log('Le site est servi sur ' + site.url);
	console.log('');
	console.log('Ctrl+C pour arrêter.');
	['SIGINT', 'SIGTERM'].forEach(function (signal) {
		process.once(signal, function () {
			site.close().then(function () {
				process.exit(0);
			});
		});
	});
}

start().catch(function (error) {
	console.error(error.message);
	process.exitCode = 1;
});
