/** Follows « Add a language » of the README in a copy of the project, with the pseudo-language. */
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pseudoComponent, pseudoScript } from './code.ts';
import { pseudoLabels, pseudoStory, pseudoTable } from './content.ts';
import { pseudo } from './pseudo.ts';
import { roomOf, TIGHT_WORDS } from './rooms.ts';
import { signsOf, signsPattern } from './signs.ts';

export const CODE = 'qq';

/** Of a language's folder, what holds no words but in its patterns, and tests. */
const WITHOUT_WORDS = /(?:^typography|\.test)\.ts$/u;
/** Letters of a short name, as src/content/README.md says. */
const SHORT = 24;
const WHOLE = { measure: Infinity, population: Infinity, note: Infinity };

const read = (file: string) => readFile(file, 'utf8');

/** @throws Error where nothing is changed: the guide is then to be written anew */
async function change(file: string, by: (text: string) => string): Promise<void> {
	const text = await read(file);
	const changed = by(text);
	if (changed === text) throw new Error(`${file}: nothing to change`);
	await writeFile(file, changed);
}

/** Folders of the editions that are told in English. */
async function editions(copy: string): Promise<string[]> {
	const content = join(copy, 'src/content');
	const files = await readdir(content, { recursive: true });
	return files
		.filter((file) => /story\.en\.md$/u.test(file))
		.map((file) => join(content, file, '..'));
}

/** What stays as it is in every language: the report's title and author, words that a story marks as French. */
export async function namesIn(copy: string): Promise<string[]> {
	const stories = await Promise.all(
		(await editions(copy)).map((folder) => read(join(folder, 'story.en.md')))
	);
	return stories
		.flatMap((story) => [
			...[...story.matchAll(/^(?:author|report): (.*)$/gmu)].map(([, name = '']) => name),
			...[...story.matchAll(/\[([^[\]]*)\]\(lang:fr\)/gu)].map(([, name = '']) => name)
		])
		.sort((one, other) => other.length - one.length);
}

/** All that English says in the editions. */
async function englishTexts(copy: string): Promise<string[]> {
	const texts = (await editions(copy)).map(async (folder) => {
		const names = (await readdir(folder)).filter((name) => /\.en\.(?:md|csv|yml)$/u.test(name));
		return Promise.all(names.map((name) => read(join(folder, name))));
	});
	return (await Promise.all(texts)).flat();
}

/** The language's folder: English, its words translated. */
export async function addFolder(copy: string): Promise<void> {
	const folder = join(copy, 'src/lib/language', CODE);
	await cp(join(copy, 'src/lib/language/en'), folder, { recursive: true });
	await rename(join(folder, 'en.ts'), join(folder, `${CODE}.ts`));
	const signs = signsOf(await englishTexts(copy));
	const names = await readdir(folder, { recursive: true });
	for (const name of names.filter((each) => /\.(?:ts|svelte)$/u.test(each))) {
		const file = join(folder, name);
		const code = await read(file);
		if (WITHOUT_WORDS.test(name)) continue;
		const own = name === 'claims.ts' ? withSigns(code, signs) : named(code);
		await writeFile(
			file,
			name.endsWith('.ts') ? pseudoScript(own, TIGHT_WORDS[name]) : pseudoComponent(own)
		);
	}
}

const named = (code: string): string =>
	code.replace("code: 'en'", `code: '${CODE}'`).replace('const en:', `const ${CODE}:`);

/** The words by which this language's sentences claim something, rather than those of English. */
const withSigns = (code: string, signs: readonly string[]): string =>
	code
		.replace(/^const SMALL[^]*?(?=^export)/mu, '')
		.replace(/signs: new RegExp\([^]*?'giu'\s*\)/u, `signs: ${String(signsPattern(signs))}`);

/** Names it among the site's. */
export const addToList = (copy: string): Promise<void> =>
	change(join(copy, 'src/lib/language/languages.ts'), (code) =>
		code
			.replace('import { fr }', `import { ${CODE} } from './${CODE}/${CODE}';\nimport { fr }`)
			.replace(/(LANGUAGES: .* = \[.*)\]/u, `$1, ${CODE}]`)
	);

/** The story, its labels, its terms, and its words that claim nothing, of each edition. */
export async function addWords(copy: string): Promise<void> {
	const signs = signsPattern(signsOf(await englishTexts(copy)));
	for (const folder of await editions(copy)) {
		const labels = (code: string) => read(join(folder, `labels.${code}.yml`));
		const room = roomOf(await labels('fr'), await labels('en'));
		const add = async (name: string, by: (text: string) => string) => {
			const english = await read(join(folder, name.replace('.', '.en.')));
			await writeFile(join(folder, name.replace('.', `.${CODE}.`)), by(english));
		};
		await add('story.md', pseudoStory);
		await add('labels.yml', (yaml) => pseudoLabels(yaml, room));
		await add('terms.csv', (csv) => pseudoTable(csv, { label: SHORT, ...WHOLE }));
		await add('plain-words.csv', (csv) =>
			pseudoTable(csv, { words: Infinity }, ([words = '']) => pseudo(words).search(signs) >= 0)
		);
	}
}
