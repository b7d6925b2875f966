import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { textsOf, type Text } from './texts.fixtures';

/*
 * Words are in content/ and in language/, nowhere else. French is known by its letters and signs, or by
 * its small words; a lone word without accents can't be told from an id, but in a component's markup.
 */
const LETTERS = /[éèêëàâçùûîïôœÉÈÊÀÂÇÙÛÎÔŒ]|[«»’]/u;
const SMALL_WORDS =
	/(?<![\p{L}\d_-])(?:le|la|les|des|du|un|une|est|sont|et|ou|pas|pour|par|sur|sous|dans|avec|sans|aux|qui|que|ne|ce|cette|ces|sa|ses|leur|leurs)(?![\p{L}\d_-])|(?<!\p{L})[dlns]['’]\p{L}/iu;
const isFrench = (text: string): boolean =>
	/\p{L}/u.test(text) &&
	(LETTERS.test(text) || (/\s/u.test(text.trim()) && SMALL_WORDS.test(text)));

/** Names that are the same in every language. */
const NAMES = ['CSV', 'JSON'];

const isWords = ({ text, spoken }: Text): boolean =>
	isFrench(text) || (spoken === true && /\p{L}/u.test(text) && !NAMES.includes(text.trim()));

const SRC = fileURLToPath(new URL('../../', import.meta.url));
const files = ['lib', 'routes', 'params']
	.flatMap((folder) =>
		readdirSync(SRC + folder, { recursive: true, encoding: 'utf8' }).map(
			(name) => `${folder}/${name}`
		)
	)
	.concat('hooks.server.ts', 'site.config.ts')
	.filter((name) => /\.(ts|svelte)$/u.test(name) && !/\.(test|fixtures|d)\.ts$/u.test(name))
	.filter((name) => !name.startsWith('lib/language/'))
	.sort();
const read = (name: string): Text[] => textsOf(name, readFileSync(SRC + name, 'utf8'));

test('the code outside language/ is read', () => {
	expect(files).toEqual(
		expect.arrayContaining([
			'lib/scenes/index.ts',
			'lib/page/StoryPage.svelte',
			'routes/+layout.ts'
		])
	);
	expect(files.flatMap(read).length).toBeGreaterThan(500);
});

test.each(files)('%s has no words of its own: they are in content/ or language/', (name) => {
	const found = read(name)
		.filter(isWords)
		.map(({ line, text }) => `${name}:${line}: ${text.replace(/\s+/gu, ' ').trim()}`);
	expect(found).toEqual([]);
});

describe('words are found', () => {
	const french = (name: string, code: string) =>
		textsOf(name, code)
			.filter(isWords)
			.map(({ line, text }) => `${line} ${text.trim()}`);

	test('in strings and templates of a script, not in its comments', () => {
		const code = [
			'/** Une vérification. */',
			"const a = 'décision';",
			'const b = `${a} dans les ${a} sur cent ${a} à`;',
			"const c = { 'sous réserve': 'it is'.length };",
			"import { d } from './étoile';"
		].join('\n');
		expect(french('a.ts', code)).toEqual([
			'2 décision',
			'3 dans les',
			'3 sur cent',
			'3 à',
			'4 sous réserve',
			'5 ./étoile'
		]);
	});

	test('in the text, the attributes and the expressions of a component, not in its styles', () => {
		const code = [
			'<!-- Une réserve. -->',
			'<script lang="ts">',
			"\tconst a: string = 'pas de mots';",
			'</script>',
			'<p title="Aller au récit" class="la-une">Tous les chiffres {a ? `à ${a}` : "né"}</p>',
			'<a aria-label="Fermer" href="/donnees/">Retour</a> CSV',
			'<style>',
			"\tp::after { content: 'été'; }",
			'</style>'
		].join('\n');
		expect(french('A.svelte', code).sort()).toEqual([
			'3 pas de mots',
			'5 Aller au récit',
			'5 Tous les chiffres',
			'5 né',
			'5 à',
			'6 Fermer',
			'6 Retour'
		]);
	});

	test('but not in ids, in addresses, in English, nor in signs alone', () => {
		const code = `f('a-distance', '/mentions-legales/', 'The table of figures', '’', 'on-site', "don't")`;
		expect(french('a.ts', code)).toEqual([]);
	});
});
