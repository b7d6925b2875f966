import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../setup/run.js';

const lib = join(root, 'src/lib');
const settings = join(root, 'src/site.config.ts');

/** The sources name style sheets and settings as the site does, which Vite reads and Node doesn't. */
export async function loadFiles(): Promise<typeof import('./files')> {
	const files = await runnerImport<typeof import('./files')>(
		join(root, 'src/tools/static/files.ts'),
		{ resolve: { alias: { $lib: lib, $settings: settings } } }
	);
	return files.module;
}
