import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { light } from './src/tools/light/plugin.js';

export default defineConfig({
	plugins: [light(), sveltekit()],
	build: {
		// No file as a data: address, which a strict font-src would refuse.
		assetsInlineLimit: 0,
		// Kit's own compilation takes most of the time: nothing to be warned of.
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: {
				// What every page needs comes in one file: fewer requests, and it packs better.
				codeSplitting: {
					groups: [
						{ name: 'runtime', test: /node_modules[\\/](svelte|@sveltejs|esm-env|devalue)[\\/]/ }
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts'],
		environment: 'node'
	}
});
