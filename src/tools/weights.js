/** What the built site weighs, as a server sends it: brotli where there is one, else the file as it is. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @typedef {'html' | 'scripts' | 'styles' | 'fonts' | 'images' | 'other'} Kind */

/**
 * @typedef {object} Weight
 * @property {string} path below the site's root
 * @property {Kind} kind
 * @property {number} bytes
 */

/** Ceilings of a full read of the story, in bytes (1 kB = 1 000 bytes) or in number. */
export const STORY = {
	all: 152_000,
	scripts: 58_000,
	html: 34_000,
	styles: 10_000,
	fonts: 64_000,
	preloadedFonts: 0,
	requests: 18
};

/** Ceilings of the scripts of the smaller pages, inline ones included. */
export const SHARE_SCRIPTS = 1_000;
export const EMBED_SCRIPTS = 4_000;

/** @type {Record<string, Kind>} */
const KINDS = {
	'.html': 'html',
	'.js': 'scripts',
	'.css': 'styles',
	'.woff2': 'fonts',
	'.svg': 'images',
	'.png': 'images'
};

/**
 * @param {string} build folder of the built site
 * @param {string} path below it; one that ends in a slash is its index
 * @returns {Weight}
 */
export function weigh(build, path) {
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	const packed = join(build, `${file}.br`);
	const bytes = statSync(existsSync(packed) ? packed : join(build, file)).size;
	return { path: file, kind: KINDS[extname(file)] ?? 'other', bytes };
}

/**
 * Weight of the scripts inside a page, in brotli; data that no one runs is not counted.
 *
 * @param {string} html
 */
export function inlineScripts(html) {
	const code = [...html.matchAll(/<script(?![^>]*(?:\bsrc=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)]
		.map(([, script = '']) => script)
		.join('\n');
	return code ? brotliCompressSync(code).length : 0;
}

/**
 * Weight of the styles inside a page, in brotli. They weigh in its HTML too.
 *
 * @param {string} html
 */
export function inlineStyles(html) {
	const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
	return brotliCompressSync(styles.join('\n')).length;
}

/** @param {string} build @param {string} path of a page */
export const readPage = (build, path) => readFileSync(join(build, path, 'index.html'), 'utf8');

/** @param {readonly Weight[]} weights */
export const total = (weights) => weights.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * What is too heavy, and what it is made of, the heaviest first; nothing where it is within its ceiling.
 *
 * @param {string} name
 * @param {readonly Weight[]} weights
 * @param {number} ceiling in bytes
 * @returns {string | undefined}
 */
export function excess(name, weights, ceiling) {
	const sum = total(weights);
	if (sum <= ceiling) return undefined;
	const lines = [...weights]
		.sort((a, b) => b.bytes - a.bytes)
		.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`);
	return [`${name}: ${sum} bytes, ${sum - ceiling} over ${ceiling}:`, ...lines].join('\n');
}

/**
 * All that is over its ceiling in a full read of the story.
 *
 * @param {readonly Weight[]} weights one for each request
 * @param {number} preloadedFonts
 * @returns {string[]}
 */
export function storyExcesses(weights, preloadedFonts) {
	/** @param {Kind} kind */
	const of = (kind) => weights.filter((weight) => weight.kind === kind);
	const found = [
		excess('everything', weights, STORY.all),
		excess('scripts', of('scripts'), STORY.scripts),
		excess('HTML', of('html'), STORY.html),
		excess('styles', of('styles'), STORY.styles),
		excess('fonts', of('fonts'), STORY.fonts)
	].filter((line) => line !== undefined);
	if (weights.length > STORY.requests) {
		const paths = weights.map(({ path }) => `  ${path}`).join('\n');
		found.push(`${weights.length} requests, over ${STORY.requests}:\n${paths}`);
	}
	if (preloadedFonts > STORY.preloadedFonts) {
		found.push(`${preloadedFonts} fonts preloaded, over ${STORY.preloadedFonts}`);
	}
	return found;
}
