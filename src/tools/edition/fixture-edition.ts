/**
 * An edition made up for tests, beside those of a copy of the project: other years, other numbers,
 * other sentences than the newest one's. The report's own words stay, and the outcomes of the checks.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../setup/run.js';
import { later, newEdition, toCsv } from './new.ts';

/** Far enough that no year of one edition is one of the other's. */
export const FIRST = '2019-2020';
export const FIXTURE = '2039-2040';
const YEARS = 20;

type Row = Record<string, string>;
const rows = (csv: string) => parse<Row>(csv, { bom: true, columns: true });

/** Hedges that are numbers go with the number printed: here both are « une dizaine ». */
const OTHER_HEDGE: Readonly<Record<string, string>> = {
	'partnerships-abroad': 'branches-abroad'
};

/** The first edition's figures with the fixture's numbers, by column. */
function otherFigures(csv: string, values: string): string {
	const others = new Map(rows(values).map((row) => [row['id'], row]));
	const before = rows(csv);
	const hedges = new Map(before.map((row) => [row['id'], row['hedge'] ?? '']));
	const made = before.map((row) => {
		const id = row['id'] ?? '';
		const other = others.get(id);
		if (!other) throw new Error(`fixture/values.csv n’a pas de ligne ${id}`);
		const hedge = hedges.get(OTHER_HEDGE[id] ?? id) ?? '';
		return { ...row, ...other, hedge, period: later(row['period'] ?? '', YEARS) };
	});
	return toCsv([Object.keys(before[0] ?? {}), ...made.map((row) => Object.values(row))]);
}

/** @param content the folder of the editions, in a copy of the project */
export async function addFixtureEdition(content: string): Promise<void> {
	await newEdition(FIXTURE, content);
	const [first, fixture] = [join(content, FIRST), join(content, FIXTURE)];
	const values = await readFile(join(root, 'src/tools/edition/fixture/values.csv'), 'utf8');
	const figures = await readFile(join(first, 'figures.csv'), 'utf8');
	await writeFile(join(fixture, 'figures.csv'), otherFigures(figures, values));
	const story = await readFile(join(fixture, 'story.fr.md'), 'utf8');
	await writeFile(join(fixture, 'story.fr.md'), story.replaceAll('À écrire', 'Récit d’essai'));
}
