/** The skeleton of an edition, made from the one before. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Columns of figures.csv that are the same from one year to the next. */
const KEPT = new Set(['id', 'unit']);

/** Makes years later, wherever they stand in a text. */
export const later = (text: string, years: number) =>
	text.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + years));

/** A table with a header, as CSV. */
export const toCsv = (rows: readonly (readonly string[])[]) => {
	const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	return rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
};

/** Figures of an edition, `years` later, without their numbers. */
export function figuresSkeleton(csv: string, years: number): string {
	const [header = [], ...rows]: string[][] = parse(csv, { bom: true });
	const emptied = rows.map((cells) =>
		cells.map((cell, index) => {
			const column = header[index] ?? '';
			if (column === 'period') return later(cell, years);
			return KEPT.has(column) ? cell : '';
		})
	);
	return toCsv([header, ...emptied]);
}

/** Claims that a line names, whose words are to be written. */
const claimsOf = (line: string): string[] =>
	[...line.matchAll(/\]\((claim:[^)]*)\)/g)].map(([, claim]) => `[À écrire](${claim})`);

/** What is left to be written of a line, with what it names. */
const left = (named: readonly string[]): string => {
	// A bar stands right after its number.
	const told = named.join(', ').replace(/, (?=\{[^}]*\|barre\})/g, ' ');
	return told === '' ? 'À écrire' : `À écrire : ${told}`;
};

/** A story, `years` later, without its sentences: its anchors, subtitles, references and claims. */
export function storySkeleton(markdown: string, years: number): string {
	let [fences, subtitle] = [0, false];
	const blocks: string[] = [];
	for (const line of markdown.split(/\r\n?|\n/).filter((each) => each.trim() !== '')) {
		const heading = /^(#{1,3}) .*?(\{#[^}]*\})\s*$/.exec(line);
		if (heading) {
			const [, level, anchor] = heading;
			subtitle = level === '##';
			const claims = claimsOf(line);
			const words = level === '###' && claims.length === 0 ? '' : `${left(claims)} `;
			blocks.push(`\n${level} ${words}${anchor}\n`);
		} else if (line === '---' || fences < 2) {
			if (line === '---') fences += 1;
			const [key] = /^description: /.exec(line) ?? [];
			blocks.push(key ? `${key}${left(claimsOf(line))}` : later(line, years));
		} else if (subtitle) {
			// It says measure and period.
			blocks.push(`${later(line, years)}\n`);
			subtitle = false;
		} else {
			const references = line.match(/\{[^#}]*\}/g) ?? [];
			blocks.push(later(`${left([...references, ...claimsOf(line)])}\n`, years));
		}
	}
	const text = blocks.join('\n').replace(/\n{3,}/g, '\n\n');
	return `${text.trim()}\n`;
}

/** Words that claim nothing, those that other files of the new edition still say. */
export function plainWordsSkeleton(csv: string, texts: readonly string[]): string {
	const [header = [], ...rows]: string[][] = parse(csv, { bom: true });
	const said = rows.filter(([words = '']) => texts.some((text) => text.includes(words)));
	return said.length === 0 ? '' : toCsv([header, ...said]);
}

/** Says that an edition isn't to be published yet: the build goes without those that have it. */
export const DRAFT = 'draft.md';
const DRAFT_TEXT = `Cette édition est en préparation : le site se construit sans elle, et \`npm run build\` dit ce qui reste à
remplir. \`npm run dev\` la montre. Ôtez ce fichier pour la publier.
`;

const isEdition = (name: string) =>
	/^\d{4}-\d{4}$/.test(name) && Number(name.slice(5)) === Number(name.slice(0, 4)) + 1;

/**
 * Makes the folder of an edition beside the others, from the newest of them.
 *
 * @throws {Error} in French, where it can't be made
 */
export async function newEdition(name: string, editions: string): Promise<void> {
	if (!isEdition(name)) {
		throw new Error(
			'Nommez l’édition par deux années qui se suivent : npm run edition:new -- 2020-2021'
		);
	}
	const folder = join(editions, name);
	if (existsSync(folder)) throw new Error(`src/content/${name} existe déjà.`);
	const before = (await readdir(editions)).filter(isEdition).sort().at(-1);
	if (!before) throw new Error('Il n’y a pas d’édition dont partir.');
	const years = Number(name.slice(0, 4)) - Number(before.slice(0, 4));
	await mkdir(folder);
	const kept: string[] = [];
	const files = await readdir(join(editions, before));
	const isPlainWords = (file: string) => file.startsWith('plain-words.');
	// They come last: what stays of them depends on the other files.
	for (const file of files
		.filter((each) => each !== DRAFT)
		.sort((a, b) => Number(isPlainWords(a)) - Number(isPlainWords(b)))) {
		const text = await readFile(join(editions, before, file));
		let skeleton: string | Buffer = text;
		if (file === 'figures.csv') skeleton = figuresSkeleton(String(text), years);
		else if (/^story\..*\.md$/.test(file)) skeleton = storySkeleton(String(text), years);
		else if (isPlainWords(file)) skeleton = plainWordsSkeleton(String(text), kept);
		if (/^(?:story|labels)\./.test(file)) kept.push(String(skeleton));
		if (skeleton !== '') await writeFile(join(folder, file), skeleton);
	}
	await writeFile(join(folder, DRAFT), DRAFT_TEXT);
}
