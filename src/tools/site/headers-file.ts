/** `_headers`: what hosts and CDNs read that know it, and the server of `npm start`. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { COMMON, headersOf, kindOf, pathsOf, type Headers } from './headers.ts';

/**
 * Cloudflare Pages reads a hundred rules and leaves the rest. A rule stands for all files of a sort, so
 * that neither charts, nor editions, nor languages add to them. Pages come first, which a frame could
 * misuse without, then tables of all figures, then data of charts, which other sites could not read; the
 * rest are as well off with what hosts send by themselves.
 */
const rank = (path: string): number => {
	const { framedBy, readable, kind } = kindOf(path);
	const table = readable && /\/donnees\/[^/]+$/.test(path);
	return [framedBy, table, readable, kind === 'embed-script', true].findIndex(Boolean);
};

/** Folders of each edition and language: what stands in one differs by its name alone. */
const FOLDERS = ['cartes', 'donnees', 'integrer', 'partage'];

/** The rule of a path, `/:above1/integrer/:name3/`: a placeholder is any part of a path, but no slash. */
export function ruleOf(path: string): string {
	const parts = path.split('/');
	const at = parts.findIndex((part) => FOLDERS.includes(part));
	if (at < 0) return path;
	return parts
		.map((part, index) => {
			if (part === '' || index === at) return part;
			return index < at ? `:above${index}` : `:name${index}${extname(part)}`;
		})
		.join('/');
}

/**
 * Each file of a built site with its headers, under the pages' policy. No two rules fit a path, but the
 * first: hosts would send a header twice.
 *
 * @param base path that the site stands under, `/cnam`
 */
export async function headersFile(dir: string, csp: string, base = ''): Promise<string> {
	const block = (path: string, headers: Headers) =>
		[
			base + path,
			...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
			''
		].join('\n');
	const paths = (await pathsOf(dir))
		.filter((path) => kindOf(path).kind !== 'hashed')
		.toSorted((a, b) => rank(a) - rank(b));
	const rules = new Map<string, Headers>();
	for (const path of paths) {
		const [rule, headers] = [ruleOf(path), headersOf(path, csp)];
		const before = rules.get(rule);
		if (before && JSON.stringify(before) !== JSON.stringify(headers)) {
			throw new Error(`${rule} vaut pour ${path} et pour d’autres, qui ont d’autres en-têtes.`);
		}
		rules.set(rule, headers);
	}
	return [
		block('/*', COMMON),
		block('/_app/immutable/*', headersOf('/_app/immutable/', csp)),
		...[...rules].map(([rule, headers]) => block(rule, headers))
	].join('\n');
}

/** What a rule's path fits: a placeholder any part of a path, a star whatever follows. */
const fits = (path: string): RegExp =>
	new RegExp(
		`^${path
			.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
			.replace(/:[a-z]\w*/gi, '[^/]+')
			.replace('*', '.*')}$`
	);

/** The paths of such a file's rules, in their order. */
export const rulesIn = (text: string): string[] =>
	text.split('\n').filter((line) => line.startsWith('/'));

/** Reads such a file: what the rules that fit a path add up to. */
export function readHeaders(text: string): (path: string) => Headers {
	const rules: { path: RegExp; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n')) {
		const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
		const last = rules.at(-1);
		if (name && last) last.headers[name] = value;
		else if (line.startsWith('/')) rules.push({ path: fits(line.trim()), headers: {} });
	}
	return (path) => {
		const fitting = rules.filter((rule) => rule.path.test(path));
		return Object.assign({}, ...fitting.map(({ headers }) => headers));
	};
}

/** What `_headers` adds to a path, read again when a build has written another one. */
export function currentHeaders(file: string): (path: string) => Headers {
	let version = '';
	let headersAt = readHeaders('');
	return (path) => {
		const { mtimeMs, ino } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, ino: 0 };
		const now = `${mtimeMs} ${ino}`;
		if (now !== version) {
			headersAt = readHeaders(ino ? readFileSync(file, 'utf8') : '');
			version = now;
		}
		return headersAt(path);
	};
}
