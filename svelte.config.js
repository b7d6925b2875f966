import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		// The build is written beside the last good one, then swapped in: see src/tools/build.js.
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', precompress: true }),
		paths: { relative: true },
		alias: { $settings: 'src/site.config.ts' },
		prerender: { handleMissingId: 'fail' }
	}
};
