import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Quantities } from '$lib/figures/types';
import { en } from '$lib/language/en/en';
import { fr } from '$lib/language/fr/fr';
import { quantities as all } from '$lib/story/edition.fixtures';
import { isPublic } from './figures-table';
import { figuresSheet, NUMBER_COLUMNS, SHEET_COLUMNS, sheetOf } from './spreadsheet';

type Row = Record<string, string>;
const rows = (text: string): Row[] => parse(text, { bom: true, columns: true, delimiter: ';' });
const title = (column: (typeof SHEET_COLUMNS)[number]) => fr.data.columns[column].title;
const read = rows(figuresSheet(all, fr));

test('it has the rows of the table, in their order, under titles in words', () => {
	expect(read.map((row) => row[title('id')])).toEqual(
		Object.values(all)
			.filter(isPublic)
			.map(({ id }) => id)
	);
	expect(Object.keys(read[0] ?? {})).toEqual(SHEET_COLUMNS.map(title));
});

test('a byte order mark stands first, lines end in CRLF', () => {
	const text = figuresSheet(all, fr);
	expect(text.startsWith('\ufeff')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('numbers have a decimal comma, no space and no unit', () => {
	for (const row of read) {
		for (const column of NUMBER_COLUMNS) {
			expect(row[title(column)], `${row[title('id')]} ${column}`).toMatch(/^(-?\d+(,\d+)?)?$/u);
		}
		expect(row[title('value')]).not.toBe('');
	}
	expect(read.find((row) => row[title('id')] === 'mean-age')).toMatchObject({
		[title('value')]: '32,6',
		[title('low')]: '32,55',
		[title('unit')]: 'ans'
	});
});

test('in English, cells are parted by commas and numbers have a decimal point', () => {
	const [heads = '', ...lines] = figuresSheet(all, en).split('\r\n');
	expect(heads).toMatch(/^\ufeffWhat is measured,Value,Upper value,Unit,/u);
	const age = lines.find((line) => line.endsWith(',mean-age'));
	expect(age).toMatch(/,32\.6,,years,en moyenne,.*,32\.55,32\.65,rounding,printed,/u);
});

test('nothing looks like a date, a time or a sum', () => {
	for (const row of read) {
		for (const [column, cell] of Object.entries(row)) {
			expect(cell, column).not.toMatch(/^\d+[./:]\d+|^[=+@-](?!\d)/u);
		}
	}
});

test('semicolons and quotes come back as they went; what is said of all stands in each row', () => {
	const note = 'un ; deux, "trois"';
	const odd: Quantities = Object.fromEntries(
		Object.entries(all).map(([id, quantity]) => [id, { ...quantity, note }])
	);
	const [first] = rows(sheetOf(Object.values(odd), fr, { Source: 'le rapport' }));
	expect(first).toMatchObject({ [title('note')]: note, Source: 'le rapport' });
});
