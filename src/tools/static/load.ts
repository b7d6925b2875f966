import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const project = fileURLToPath(new URL('../../../', import.meta.url));
const lib = join(project, 'src/lib');
const settings = join(project, 'src/site.config.ts');

/** The sources name style sheets and settings as the site does, which Vite reads and Node doesn't. */
export async function loadFiles(): Promise<typeof import('./files')> {
	const files = await runnerImport<typeof import('./files')>(
		join(project, 'src/tools/static/files.ts'),
		{ resolve: { alias: { $lib: lib, $settings: settings } } }
	);
	return files.module;
}
