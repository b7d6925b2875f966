/**
 * `npm run edition:new -- 2020-2021`: makes the skeleton of an edition from the newest one. Ids,
 * units, populations and names stay; numbers, hedges, places and sentences are left to be written,
 * and the build names each until it is.
 */
import './setup/node-version.js';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { root } from './setup/run.js';

/** Columns that are the same from one year to the next. */
const KEPT = new Set(['id', 'unit', 'population', 'label']);

/**
 * @param {string} csv of the edition before
 * @param {number} years between the two
 */
export function figuresSkeleton(csv, years) {
	/** @type {string[][]} */
	const [header = [], ...rows] = parse(csv, { bom: true });
	const period = header.indexOf('period');
	const lines = rows.map((cells) =>
		cells.map((cell, index) => {
			if (index === period) return shifted(cell, years);
			return KEPT.has(header[index] ?? '') ? cell : '';
		})
	);
	const quoted = (/** @type {string} */ cell) =>
		/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	return [header, ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/**
 * @param {string} markdown of the edition before
 * @param {number} years between the two
 */
export function storySkeleton(markdown, years) {
	let inside = false;
	/** @type {string[]} */
	const lines = [];
	for (const line of markdown.split(/\r\n?|\n/)) {
		const heading = /^(#{1,3}) .*?(\{#[^}]*\})\s*$/.exec(line);
		const key = /^(title|description):/.exec(line);
		if (line === '---') lines.push(line);
		else if (key) lines.push(key[1] === 'title' ? line : `${key[1]}: À écrire`);
		else if (heading) {
			inside = heading[1] === '##';
			const title = heading[1] === '###' ? '' : 'À écrire ';
			lines.push('', `${heading[1]} ${title}${heading[2]}`, '');
		} else if (line.trim() !== '') {
			// A subtitle says measure and period; of a sentence only its figures are of use.
			const references = line.match(/\{[^#}]*\}/g) ?? [];
			const told = inside
				? line
				: `À écrire${references.length ? ` : ${references.join(', ')}` : ''}`;
			lines.push(shifted(told, years), '');
			inside = false;
		}
	}
	return `${lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim()}\n`;
}

/** @param {string} text @param {number} years */
function shifted(text, years) {
	return text.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + years));
}

/** @param {string | undefined} name */
async function main(name) {
	if (
		!name ||
		!/^\d{4}-\d{4}$/.test(name) ||
		Number(name.slice(5)) !== Number(name.slice(0, 4)) + 1
	) {
		throw new Error(
			'Nommez l’édition par deux années qui se suivent : npm run edition:new -- 2020-2021'
		);
	}
	const editions = join(root, 'src/content');
	const folder = join(editions, name);
	if (existsSync(folder)) throw new Error(`src/content/${name} existe déjà.`);
	const before = (await readdir(editions))
		.filter((each) => /^\d{4}-\d{4}$/.test(each))
		.sort()
		.at(-1);
	if (!before) throw new Error('Il n’y a pas d’édition dont partir.');
	const years = Number(name.slice(0, 4)) - Number(before.slice(0, 4));
	const read = (/** @type {string} */ file) => readFile(join(editions, before, file), 'utf8');
	const figures = figuresSkeleton(await read('figures.csv'), years);
	const story = storySkeleton(await read('story.fr.md'), years);
	await mkdir(folder);
	await writeFile(join(folder, 'figures.csv'), figures);
	await writeFile(join(folder, 'story.fr.md'), story);
	console.log(
		`src/content/${name} : remplissez figures.csv, écrivez story.fr.md ; npm run build dit ce qui manque.`
	);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
	try {
		await main(process.argv[2]);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
