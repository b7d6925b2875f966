/** What the site's pages may do: one Content Security Policy, in the pages and in the headers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @typedef {import('@sveltejs/kit').KitConfig['csp']} Csp */

/** Kit's announcer has a `style` attribute, always the same: this is its hash. */
const ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @returns {NonNullable<NonNullable<Csp>['directives']>} nothing from another origin, no inline script but those whose hash is known */
export function directives() {
	return {
		'default-src': ['none'],
		'script-src': ['self', ...templateScripts()],
		// Kit adds the hash of each page's own styles.
		'style-src': ['self', 'unsafe-hashes', ANNOUNCER],
		'img-src': ['self'],
		'font-src': ['self'],
		'connect-src': ['self'],
		'manifest-src': ['self'],
		'frame-src': ['self'],
		'base-uri': ['none'],
		'form-action': ['none'],
		'require-trusted-types-for': ['script'],
		'trusted-types': ['svelte-trusted-html']
	};
}

/** Hashes of the scripts written in the page's template: Kit adds those of its own. Runs from the project's folder, bundled or not. */
function templateScripts() {
	const template = readFileSync('src/app.html', 'utf8');
	return [...template.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) =>
			/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
	);
}
