/** What a built site shows under a language's address that is none of that language's words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse as parseTable } from 'csv-parse/sync';
import { foreign } from './pseudo.ts';

/** The report’s words, wherever they stand, addresses and files’ names. */
const QUOTED = /«[^»]*(?:»|$)|(?:https?:|mailto:)[^\s«»)]+|[\w./-]+\.(?:csv|json|md)\b/gu;
/** Columns of a table that hold codes, or the report's own words. */
const CODES = [
	'id',
	'kind',
	'unit',
	'hedge',
	'wording',
	'formula',
	'operands',
	'bounds',
	'enum',
	'pattern'
];
/** Of a number's card: as printed, and its hedge, in the report's words. */
const QUOTED_KEYS = ['i', 'h'];

/** What a reader reads or hears of a page. Runs in the browser: it uses nothing from outside itself. */
function textsOf(html: string): string[] {
	const page = new DOMParser().parseFromString(html, 'text/html');
	/** Code, what is marked as of another language, what is to be pasted elsewhere. */
	const OTHER = 'script, style, code, pre, textarea, [translate="no"], [lang]:not(html)';
	const texts: string[] = [];
	const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!node.parentElement?.closest(OTHER)) texts.push(node.nodeValue ?? '');
	}
	for (const one of page.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
		if (one.closest(OTHER)) continue;
		const names = ['aria-label', 'alt', 'title', 'placeholder'];
		texts.push(...names.flatMap((name) => one.getAttribute(name) ?? []));
	}
	for (const meta of page.querySelectorAll('meta[content]')) {
		const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
		if (/title|description|alt$|site_name/u.test(name))
			texts.push(meta.getAttribute('content') ?? '');
	}
	const data = page.querySelectorAll('script[type="application/ld+json"]');
	return [...texts, ...[...data].map((each) => `JSON ${each.textContent}`)];
}

/** Sentences in JSON: a lone word can't be told from a code. */
function sentences(value: unknown): string[] {
	if (typeof value === 'string') return /\s/u.test(value) ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) =>
		[...CODES, ...QUOTED_KEYS].includes(key) ? [] : sentences(each)
	);
}

interface Described {
	readonly resources: readonly [
		{
			readonly schema: {
				readonly fields: readonly { readonly name: string; readonly title: string }[];
			};
		}
	];
}

/** Cells of a table, but for its codes: a spreadsheet names its columns as `described` says. */
function cells(csv: string, described: string): string[] {
	const { fields } = (JSON.parse(described) as Described).resources[0].schema;
	const [names = [], ...rows]: string[][] = parseTable(csv, { bom: true, relaxColumnCount: true });
	const codes = names.map((name) =>
		CODES.includes(fields.find(({ title }) => title === name)?.name ?? name)
	);
	return rows.flatMap((row) => row.filter((_, at) => !codes[at]));
}

const READERS: Readonly<Record<string, (text: string) => string[]>> = {
	json: (text) => sentences(JSON.parse(text)),
	webmanifest: (text) => sentences(JSON.parse(text)),
	md: (text) => [text.replace(/\]\([^()]*\)|`[^`]*`/gu, ' ')],
	txt: (text) => [text.replace(/\]\([^()]*\)|`[^`]*`/gu, ' ')],
	svg: (text) => [text.replace(/<style[^]*?<\/style>|<[^>]*>/gu, ' ')],
	atom: (text) => [text.replace(/<[^>]*>/gu, ' ')]
};

/**
 * Words of other languages, each with the file that shows it.
 *
 * @param folder the language's, in the built site
 * @param names what stays as it is in every language: the report's title and author, words marked as French
 * @param blank a page to read HTML in
 */
export async function shownOf(
	folder: string,
	names: readonly string[],
	blank: Page
): Promise<{ files: number; found: string[] }> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		// Kit's own data is of no use without its client.
		(name) =>
			/\.(?:html|csv|json|webmanifest|md|txt|svg|atom)$/u.test(name) && !/__data\.json$/u.test(name)
	);
	const found: string[] = [];
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	const textsIn = async (name: string): Promise<string[]> => {
		const text = read(name);
		const reader = READERS[name.split('.').at(-1) ?? ''];
		if (reader) return reader(text);
		if (name.endsWith('.csv')) {
			return cells(text, read('donnees/datapackage.json'));
		}
		const found = await blank.evaluate(textsOf, text);
		return found.flatMap((each) =>
			each.startsWith('JSON ') ? sentences(JSON.parse(each.slice(5))) : each
		);
	};
	for (const name of files) {
		const texts = await textsIn(name);
		const words = texts.flatMap((each) => {
			const plain = each.replace(/\s+/gu, ' ').replace(QUOTED, ' ');
			return foreign(names.reduce((rest, one) => rest.replaceAll(one, ' '), plain));
		});
		found.push(...[...new Set(words)].map((word) => `${name}: ${word}`));
	}
	return { files: files.length, found };
}
