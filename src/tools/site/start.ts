/**
 * `npm start`: builds the site and serves it.
 *
 *   npm start -- --port 5000    the first port to try (4173)
 *   npm start -- --host 0.0.0.0 to be read from other machines
 */
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { serve } from './serve.ts';

async function start() {
	const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
	const port = Number(values.port ?? 4173);
	if (values.port === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error('--port attend un nombre de 0 à 65535.');
	}
	if (!(await build())) {
		process.exitCode = 1;
		return;
	}
	const site = await serve('build', { port, ...(values.host && { host: values.host }) });
	console.log(`\nLe site est servi sur ${site.url}\n\nCtrl+C pour arrêter.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void site.close().then(() => process.exit(0)));
	}
}

start().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
