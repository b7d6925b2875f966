import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { quantities as all } from '$lib/story/edition.fixtures';
import { OWN_UNITS, type Unit } from '$lib/figures/types';
import { COLUMNS, figuresCsv, figuresJson, isPublic } from './figures-table';
import type { Figure, Quantities } from '$lib/figures/types';

/** What others may take of an edition. */
const ids = Object.values(all)
	.filter(isPublic)
	.map(({ id }) => id);

test('the table has every number of the report, or worked out from it, once, in order, under its columns', () => {
	const rows = parse<Record<string, string>>(figuresCsv(all, fr), { columns: true });
	expect(rows.map((row) => row['id'])).toEqual(ids);
	expect(Object.keys(rows[0] ?? {})).toEqual([...COLUMNS]);
});

test('lines end in CRLF, the last one too, and no cell breaks a line', () => {
	const csv = figuresCsv(all, fr);
	expect(csv.endsWith('\r\n')).toBe(true);
	expect(csv.split('\r\n')).toHaveLength(ids.length + 2);
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
	expect(rows).toHaveLength(ids.length);
	expect(rows.find((row) => row['id'] === 'enrolments-per-person')).toMatchObject({
		value: 5.4,
		upper: null,
		operands: ['enrolments', 'learners']
	});
	for (const row of rows) expect(Object.keys(row)).toEqual([...COLUMNS]);
});

test('a row stands alone: what, of whom, when, in which unit, where in the report', () => {
	const rows = JSON.parse(figuresJson(all, fr)) as Record<string, unknown>[];
	const lacking = rows.flatMap((row) =>
		['measure', 'population', 'unit', 'period', 'locator', 'bounds'].flatMap((column) =>
			row[column] ? [] : `${String(row['id'])}: ${column}`
		)
	);
	expect(lacking).toEqual([]);
	// Two rows are told apart without their id.
	const told = rows.map((row) =>
		['measure', 'period', 'kind'].map((column) => row[column]).join('; ')
	);
	expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([]);
	// A measure says more than a label of a chart does.
	for (const { id, measure, label } of rows) {
		expect(String(measure).length, String(id)).toBeGreaterThan(String(label).length);
	}
});

test('a share says of what; a mean says that it is one', () => {
	for (const { id, unit, measure, hedge } of JSON.parse(figuresJson(all, fr)) as Record<
		string,
		string
	>[]) {
		if (unit === 'percent') expect(measure, id).toMatch(/^(part d|hausse )/u);
		if (unit === 'years' && hedge === 'en moyenne') expect(measure, id).toMatch(/moyen/u);
	}
});

test('what the page draws or counts of itself is no data, and nothing is worked out from it', () => {
	const rows = JSON.parse(figuresJson(all, fr)) as { unit: Unit; operands: string[] | null }[];
	expect(rows.filter(({ unit }) => OWN_UNITS.has(unit))).toEqual([]);
	expect(rows.flatMap(({ operands }) => operands ?? []).filter((id) => !ids.includes(id))).toEqual(
		[]
	);
});
