import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { directives } from './src/tools/site/policy.js';
import { versionName } from './src/tools/site/version.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		// The build is written beside the last good one, then swapped in: see src/tools/site/build.ts.
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', precompress: true }),
		// Styles come with the page: it is laid out once, and painted a round trip earlier.
		inlineStyleThreshold: Infinity,
		paths: { relative: true },
		alias: { $settings: 'src/site.config.ts', $policy: 'src/tools/site/policy.js' },
		// Hashes in the page's own policy; headers repeat it: see src/tools/site/headers.ts.
		csp: { mode: 'hash', directives: directives() },
		// Types of the configurations beside this one, too.
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../*.config.*'] })
		},
		version: { name: versionName() },
		prerender: {
			handleMissingId: 'fail',
			// Both need whole addresses: without SITE_URL they are left out, and the build says so.
			handleHttpError: ({ status, path, message }) => {
				const leftOut =
					status === 404 && /^\/(?:[a-z]{2}\/)?(?:sitemap\.xml|editions\.atom)$/.test(path);
				if (!leftOut || process.env.SITE_URL) throw new Error(message);
			}
		}
	}
};
