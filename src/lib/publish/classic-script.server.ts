/** Scripts that pages load without `type="module"`, from TypeScript. */

import { resolve } from 'node:path';
import { build } from 'vite';

/** What engines that the page steps charts in understand: see README. */
const TARGET = ['chrome111', 'firefox114', 'safari16.4'];

/**
 * A module and what it imports, as one classic script: `document.currentScript` is known to it, and
 * nothing of it is global.
 *
 * @param entry path from the project's folder
 */
export async function classicScript(entry: string): Promise<string> {
	const results = await build({
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: true,
			target: TARGET,
			modulePreload: false,
			lib: { entry: resolve(entry), formats: ['iife'], name: 'script', fileName: 'script' }
		}
	});
	const [first] = [results].flat();
	if (!first || !('output' in first)) throw new Error(`${entry}: nothing was built`);
	return first.output[0].code;
}
