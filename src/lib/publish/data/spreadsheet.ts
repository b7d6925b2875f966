/**
 * The figures as a spreadsheet in the page's language opens them, in French with semicolons and decimal
 * commas: titles in words, and a byte order mark, without which it takes UTF-8 for another encoding.
 * The standard table is beside it, in `figures-table.ts`.
 */

import { placeWords } from '$lib/figures/quantity/places';
import type { Quantities, Quantity } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import { hedgeOf, isPublic, quoted, type PublicColumn } from './figures-table';

/** Ends the name of such a file, where the standard one ends in `.csv`. */
export const SHEET_SUFFIX = '-tableur.csv';

/** Columns in their order: what is read first comes first. */
export const SHEET_COLUMNS = [
	'measure',
	'value',
	'upper',
	'unit',
	'hedge',
	'period',
	'population',
	'locator',
	'low',
	'high',
	'bounds',
	'kind',
	'wording',
	'formula',
	'note',
	'id'
] as const satisfies readonly PublicColumn[];
type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Those of numbers: a spreadsheet has to read each of their cells as one. */
export const NUMBER_COLUMNS = [
	'value',
	'upper',
	'low',
	'high'
] as const satisfies readonly SheetColumn[];

/** Any quantities, with more columns that say the same of each of them, by their titles. */
export function sheetOf(
	quantities: readonly Quantity[],
	language: Language,
	more: Readonly<Record<string, string>> = {}
): string {
	const titles = SHEET_COLUMNS.map((column) => language.data.columns[column].title);
	const { decimal, separator } = language.data.sheet;
	const rows = quantities.map((quantity) => {
		const cells = cellsOf(quantity, language);
		return [...SHEET_COLUMNS.map((column) => cells[column]), ...Object.values(more)];
	});
	const lines = [[...titles, ...Object.keys(more)], ...rows].map(
		(cells) => `${cells.map((cell) => written(cell, decimal)).join(separator)}\r\n`
	);
	return `\ufeff${lines.join('')}`;
}

/** The whole table of an edition. */
export const figuresSheet = (quantities: Quantities, language: Language): string =>
	sheetOf(Object.values(quantities).filter(isPublic), language);

type Cell = string | number | undefined;

/** Words, and numbers. A place is in words: « 4.2 » is a date to some spreadsheets. */
function cellsOf(quantity: Quantity, language: Language): Record<SheetColumn, Cell> {
	const { data, unit, wordless } = language;
	const { id, measure, value, upper, bounds, period, population, note, kind } = quantity;
	return {
		id,
		measure,
		value,
		upper,
		unit: unit(quantity.unit, upper ?? value) || wordless,
		hedge: hedgeOf(quantity, language) ?? undefined,
		period,
		population,
		locator: placeWords(quantity, language),
		low: bounds.low,
		high: bounds.high,
		bounds: data.bounds[bounds.from],
		kind: data.kinds[kind],
		wording: quantity.kind === 'printed' ? quantity.wording : undefined,
		formula: quantity.kind === 'calculated' ? quantity.formula : undefined,
		note
	};
}

const written = (cell: Cell, decimal: string): string =>
	typeof cell === 'number' ? String(cell).replace('.', decimal) : quoted(cell ?? '');
