/** Serves the built site while the browser tests run, on a port of its own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../site/serve.ts';

const build = fileURLToPath(new URL('../../../build/', import.meta.url));

export default async function serveBuild() {
	if (!existsSync(build)) {
		throw new Error('build/ n’existe pas encore : lancez « npm run build » d’abord.');
	}
	const site = await serve(build, { port: 0 });
	// The workers, which start after this, read the configuration again: see playwright.config.ts.
	process.env['SITE_UNDER_TEST'] = site.url;
	return () => site.close();
}
