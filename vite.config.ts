import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { authoring } from './src/tools/dev/authoring.ts';
import { publication } from './src/tools/site/publication.ts';
import { clientEntries } from './src/tools/site/client-entries.ts';

const standIn = (find: string | RegExp, name: string) => ({
	find,
	replacement: fileURLToPath(new URL(`src/lib/charts/d3/${name}.ts`, import.meta.url))
});

/** Its modules: its package.json names them without their ending, and the bundle that Vite takes instead costs more. */
const scrollama = { find: /^scrollama$/, replacement: 'scrollama/index.js' };

/** What LayerCake asks for, and charts of numbers don't need: see src/lib/charts/d3/. */
const standIns = [
	standIn('d3-scale', 'scale'),
	standIn(/^\.\.?\/(helpers\/printDebug|utils\/padScale)\.js$/, 'refused')
];

export default defineConfig(({ mode }) => ({
	cacheDir: '.svelte-kit/vite',
	define: { __PUBLICATION__: JSON.stringify(publication()) },
	resolve: { alias: mode === 'test' ? [] : [...standIns, scrollama] },
	plugins: [authoring(), clientEntries(), sveltekit()],
	build: {
		// No file as a data: address, which a strict font-src would refuse.
		assetsInlineLimit: 0,
		// Pages ask for all that their script imports: see scripts.server.ts.
		modulePreload: { polyfill: false, resolveDependencies: () => [] },
		// Kit's own compilation takes most of the time: nothing to be warned of.
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: {
				// Two files for what several parts of a page need, rather than a dozen small ones.
				codeSplitting: {
					groups: [
						{ name: 'runtime', test: /node_modules[\\/](svelte|esm-env)[\\/]/ },
						{
							name: 'shared',
							test: /preload-helper|scroll[\\/]choices|[\\/]lib[\\/]page[\\/](bar|number)?[\\/]?[^\\/]+\.ts$|client[\\/](parts|languages)/
						},
						{
							name: 'reader',
							test: /scrollama|[\\/]lib[\\/]scroll[\\/]|client[\\/](reader|stages)/
						}
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts'],
		environment: 'node',
		// Modules are read once for all files: a test that changes what they read resets them, before and after.
		isolate: false,
		// Style sheets that pictures are dressed by: Vitest empties others.
		css: { include: /\.css\?raw/ }
	}
}));
