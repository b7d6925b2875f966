/** What the built site weighs, as a server sends it (brotli where there is one), and the most it may. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Ceilings of a full read of the story, in bytes (1 kB = 1 000 bytes) or in number. */
export const STORY = {
	all: 150_000,
	scripts: 58_000,
	html: 37_000,
	styles: 10_000,
	fonts: 54_000,
	preloadedFonts: 0,
	requests: 18
} as const;

/** Ceilings of the scripts of the smaller pages, inline ones included. */
export const SHARE_SCRIPTS = 1_000;
export const EMBED_SCRIPTS = 4_000;

export type Kind = 'html' | 'scripts' | 'styles' | 'fonts' | 'images' | 'other';
const KINDS: Partial<Record<string, Kind>> = {
	'.html': 'html',
	'.js': 'scripts',
	'.css': 'styles',
	'.woff2': 'fonts',
	'.svg': 'images',
	'.png': 'images'
};

export interface Weight {
	/** Below the site's root. */
	readonly path: string;
	readonly kind: Kind;
	readonly bytes: number;
}

/** Weight of a file of a built site; of a path that ends in a slash, its index. */
export function weigh(build: string, path: string): Weight {
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	const packed = join(build, `${file}.br`);
	const bytes = statSync(existsSync(packed) ? packed : join(build, file)).size;
	return { path: file, kind: KINDS[extname(file)] ?? 'other', bytes };
}

export const readPage = (build: string, path: string) =>
	readFileSync(join(build, path, 'index.html'), 'utf8');

/** Weight, in brotli, of what a pattern's first group finds in a page. */
function inline(html: string, pattern: RegExp): number {
	const code = [...html.matchAll(pattern)].map(([, part = '']) => part).join('\n');
	return code ? brotliCompressSync(code).length : 0;
}

/** Weight of the scripts inside a page; data that no one runs is not counted. */
export const inlineScripts = (html: string) =>
	inline(html, /<script(?![^>]*(?:\bsrc=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g);

/** Weight of the styles inside a page. They weigh in its HTML too. */
export const inlineStyles = (html: string) => inline(html, /<style>([^]*?)<\/style>/g);

export const total = (weights: readonly Weight[]) =>
	weights.reduce((sum, { bytes }) => sum + bytes, 0);

export const ofKind = (weights: readonly Weight[], kind: Kind) =>
	weights.filter((weight) => weight.kind === kind);

/** What is too heavy, and what it is made of, the heaviest first; nothing if it is within its ceiling. */
export function excess(
	name: string,
	weights: readonly Weight[],
	ceiling: number
): string | undefined {
	const sum = total(weights);
	if (sum <= ceiling) return undefined;
	const lines = [...weights]
		.sort((a, b) => b.bytes - a.bytes)
		.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`);
	return [`${name}: ${sum} bytes, ${sum - ceiling} over ${ceiling}:`, ...lines].join('\n');
}

/** All that is over its ceiling in a full read of the story, of one weight a request. */
export function storyExcesses(weights: readonly Weight[], preloadedFonts: number): string[] {
	const found = [
		excess('everything', weights, STORY.all),
		...(['scripts', 'html', 'styles', 'fonts'] as const).map((kind) =>
			excess(kind, ofKind(weights, kind), STORY[kind])
		)
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
