/**
 * `npm start`: builds the site and serves it.
 *
 *   npm start -- --port 5000    the first port to try (4173)
 *   npm start -- --host 0.0.0.0 to be read from other machines
 */
import { build } from './build.ts';
import { start } from './start.ts';

async function run() {
	const site = await start({
		args: process.argv.slice(2),
		siteUrl: process.env['SITE_URL'],
		build,
		dir: 'build'
	});
	if (!site) {
		process.exitCode = 1;
		return;
	}
	console.log(`\nLe site est servi sur ${site.url}\n\nCtrl+C pour arrêter.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void site.close().then(() => process.exit(0)));
	}
}

run().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
