import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { quantities as all } from '$lib/story/edition.fixtures';
import { COLUMNS, figuresCsv, figuresJson } from './figures-table';
import type { Figure, Quantities } from '$lib/figures/types';

test('the table has every quantity once, in order, under its columns', () => {
	const rows = parse<Record<string, string>>(figuresCsv(all, fr), { columns: true });
	expect(rows.map((row) => row['id'])).toEqual(Object.keys(all));
	expect(Object.keys(rows[0] ?? {})).toEqual([...COLUMNS]);
});

test('lines end in CRLF, the last one too, and no cell breaks a line', () => {
	const csv = figuresCsv(all, fr);
	expect(csv.endsWith('\r\n')).toBe(true);
	expect(csv.split('\r\n')).toHaveLength(Object.keys(all).length + 2);
	expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('commas, quotes and newlines in a cell come back as they went', () => {
	const note = 'un, « deux », "trois"\nquatre';
	const odd: Quantities = { learners: { ...(all['learners'] as Figure), note } };
	expect(figuresCsv(odd, fr)).toContain('"un, « deux », ""trois""\nquatre"');
	const [row] = parse<Record<string, string>>(figuresCsv(odd, fr), { columns: true });
	expect(row?.['note']).toBe(note);
});

test('a printed number keeps its hedge, a calculation its formula and operands', () => {
	const rows = parse<Record<string, string>>(figuresCsv(all, fr), { columns: true });
	const row = (id: string) => rows.find((each) => each['id'] === id);
	expect(row('learners')).toMatchObject({
		kind: 'printed',
		value: '52000',
		low: '51500',
		high: '52000',
		text: '52\u202f000',
		hedge: 'près de',
		formula: '',
		operands: ''
	});
	expect(row('vapp-experience')).toMatchObject({ value: '15', upper: '16', low: '14.5' });
	expect(row('hours-per-person')).toMatchObject({
		kind: 'calculated',
		value: '370',
		hedge: 'environ',
		operands: 'trainee-hours learners'
	});
});

test('the JSON table says the same, with numbers as numbers and lists as lists', () => {
	const rows = JSON.parse(figuresJson(all, fr)) as Record<string, unknown>[];
	expect(rows).toHaveLength(Object.keys(all).length);
	expect(rows.find((row) => row['id'] === 'enrolments-per-person')).toMatchObject({
		value: 5.4,
		upper: null,
		operands: ['enrolments', 'learners']
	});
	for (const row of rows) expect(Object.keys(row)).toEqual([...COLUMNS]);
});
