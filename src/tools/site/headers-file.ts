/** `_headers`: what hosts and CDNs read that know it, and the server of `npm start`. */
import { readFileSync, statSync } from 'node:fs';
import { COMMON, headersOf, kindOf, pathsOf, type Headers } from './headers.ts';

/**
 * Cloudflare Pages reads a hundred rules and leaves the rest. Pages come first, which a frame could
 * misuse without, then tables of all figures, then data of charts, which other sites could not read; the
 * rest are as well off with what hosts send by themselves.
 */
const rank = (path: string): number => {
	const { framedBy, readable, kind } = kindOf(path);
	const table = readable && /\/donnees\/[^/]+$/.test(path);
	return [framedBy, table, readable, kind === 'embed-script', true].findIndex(Boolean);
};

/**
 * Each file of a built site with its headers, under the pages' policy.
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
	return [
		block('/*', COMMON),
		block('/_app/immutable/*', headersOf('/_app/immutable/', csp)),
		...paths.map((path) => block(path, headersOf(path, csp)))
	].join('\n');
}

/** Reads such a file: what the rules that fit a path add up to. A star ends a rule's path. */
export function readHeaders(text: string): (path: string) => Headers {
	const rules: { path: string; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n')) {
		const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
		const last = rules.at(-1);
		if (name && last) last.headers[name] = value;
		else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
	}
	return (path) => {
		const fitting = rules.filter((rule) =>
			rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
		);
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
