import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { undrawn } from './drawn';
import { fr } from './fr/fr';
import type { Language } from './language';
import { LANGUAGES } from './languages';
import { textsOf } from './texts.fixtures';

/*
 * A language is a folder, named by its code: those that are here are all tested, the site's or not yet.
 */
const modules = Object.entries(import.meta.glob<Record<string, unknown>>('./*/*.ts')).filter(
	([path]) => /^\.\/([\w-]+)\/\1\.ts$/u.test(path)
);
const languages = await Promise.all(
	modules.map(async ([, load]) => Object.values(await load())[0] as Language)
);
const codes = languages.map(({ code }) => code);
const others = languages.filter((language) => language !== fr);

test('every language of the site is a folder', () => {
	expect(codes).toEqual(expect.arrayContaining(LANGUAGES.map(({ code }) => code)));
	expect(codes).toEqual(expect.arrayContaining(['fr', 'en']));
	expect(modules.map(([path]) => path)).toEqual(codes.map((code) => `./${code}/${code}.ts`));
});

/** What is there, by its path: « ui.table.columns.4 string », « ui.table.places function ». */
function shape(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null || value instanceof RegExp) {
		return [`${path} ${value instanceof RegExp ? 'pattern' : typeof value}`];
	}
	return Object.entries(value).flatMap(([key, each]) => shape(each, path ? `${path}.${key}` : key));
}

test.each(others)('$code has all that French has, and no more', (language) => {
	expect(shape(language).sort()).toEqual(shape(fr).sort());
});

/** Words of a language by which its sentences are known, that no other language has. */
const TELLING: Readonly<Record<string, RegExp>> = {
	fr: /(?<![\p{L}\d_-])(?:le|la|les|des|du|une|est|sont|et|ou|pas|pour|sur|dans|avec|aux|qui|que|ne|cette|ces|leur|leurs)(?![\p{L}\d_-])|(?<!\p{L})[dln]['’]\p{L}|[éèêëàâçùûîïôœ]/iu,
	en: /(?<![\p{L}\d_-])(?:the|of|and|with|is|are|this|that|they|which|from|by)(?![\p{L}\d_-])|\p{L}n['’]t(?!\p{L})/iu
};

/** Names that are French in every language; in components, their element says so. */
const NAMES = [
	'Conservatoire national des arts et métiers',
	'référentiel général d’amélioration de l’accessibilité',
	'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
	'Défenseur des droits'
];
/** The report's own words, which are French too; a template may part them. */
const QUOTED = /«[^»]*(?:»|$)/gu;

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (name: string) => readFileSync(folder + name, 'utf8');
/** Files with words to be read: not those of patterns, nor what reads the report. */
const filesOf = (code: string) =>
	readdirSync(folder + code, { recursive: true, encoding: 'utf8' })
		.map((name) => `${code}/${name.replaceAll('\\', '/')}`)
		.filter((name) => /\.(?:ts|svelte)$/u.test(name) && !/\.(?:test|fixtures)\.ts$/u.test(name))
		.filter((name) => !/\/(?:claims|typography|wording)\.ts$/u.test(name));

interface Found {
	readonly where: string;
	readonly text: string;
}

/** Words of the files, templates included, and those that the language ends up with. */
const wordsOf = (language: Language): Found[] => [
	...filesOf(language.code).flatMap((name) =>
		textsOf(name, read(name))
			.filter(({ text }) => !/^[.$][^\s]*\/|^[a-z]{2}_[A-Z]{2}$/u.test(text))
			.map(({ line, text }) => ({ where: `${name}:${line}`, text }))
	),
	...strings({ ...language, ogLocale: '' })
];

function strings(value: unknown, where = ''): Found[] {
	if (typeof value === 'string') return [{ where, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => strings(each, `${where}.${key}`));
}

const bare = (text: string) =>
	NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(/\s+/gu, ' ')).replace(
		QUOTED,
		''
	);
/** The report's hedges stay as it says them. */
const isReport = ({ where }: Found) => /^\.hedges\.[\w-]+\.said$/u.test(where);

describe.each(languages)('words in $code', (language) => {
	test('are no other language’s', () => {
		const foreign = Object.entries(TELLING).filter(([code]) => code !== language.code);
		const found = wordsOf(language).filter(
			(each) => !isReport(each) && foreign.some(([, words]) => words.test(bare(each.text)))
		);
		expect(found).toEqual([]);
	});

	test('have no sign that the fonts lack', () => {
		expect(wordsOf(language).filter(({ text }) => undrawn(text).length > 0)).toEqual([]);
	});
});

test.each(others)('French names are marked as such in $code', ({ code }) => {
	const unmarked = filesOf(code)
		.filter((name) => name.endsWith('.svelte'))
		.flatMap((name) => {
			const markup = read(name).replace(/&nbsp;|\s+/gu, ' ');
			const unmarked = markup.replace(/<(\w+)[^>]*\blang="fr"[^>]*>.*?<\/\1\s*>/gu, '');
			return NAMES.filter((each) => unmarked.includes(each)).map((each) => `${name}: ${each}`);
		});
	expect(unmarked).toEqual([]);
});
