/** The public table of an edition: what the report prints, and what is worked out from it. */

import { isOwn } from '$lib/figures/quantity/places';
import type { Language } from '$lib/language/language';
import type { Quantities, Quantity } from '$lib/figures/types';

/** Columns of the table, in order. Others link to them: add at the end, never rename. */
export const COLUMNS = [
	'id',
	'kind',
	'value',
	'upper',
	'low',
	'high',
	'text',
	'unit',
	'hedge',
	'wording',
	'period',
	'population',
	'locator',
	'label',
	'formula',
	'operands',
	'note',
	'measure',
	'bounds'
] as const;
export type PublicColumn = (typeof COLUMNS)[number];

/** A row of the table; what a quantity has not is null. */
export type PublicRow = Readonly<Record<PublicColumn, string | number | readonly string[] | null>>;

/** Whether others may take it: it is in the report, or worked out from it. */
export const isPublic = (quantity: Quantity): boolean => !isOwn(quantity);

/**
 * Rows in the order of the quantities, without what the page counts of itself. `low` and `high` bound
 * what the number stands for.
 */
export function publicRows(quantities: Quantities, language: Language): PublicRow[] {
	return Object.values(quantities)
		.filter(isPublic)
		.map((quantity) => publicRow(quantity, language));
}

/** The table as CSV (RFC 4180): commas, CRLF, quotes where needed; operands joined by spaces. */
export function figuresCsv(quantities: Quantities, language: Language): string {
	const rows = publicRows(quantities, language).map((row) => COLUMNS.map((column) => row[column]));
	return csvTable(COLUMNS, rows);
}

/** Any table of such cells as CSV, its columns' names first. */
export function csvTable(
	columns: readonly string[],
	rows: readonly (readonly PublicRow[PublicColumn][])[]
): string {
	return [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** The table as JSON: an array of objects with the same columns, null where a cell is empty. */
export function figuresJson(quantities: Quantities, language: Language): string {
	return `${JSON.stringify(publicRows(quantities, language), null, '\t')}\n`;
}

/** One row, whatever it counts. */
export function publicRow(quantity: Quantity, language: Language): PublicRow {
	const printed = quantity.kind === 'printed' ? quantity : undefined;
	const calculated = quantity.kind === 'calculated' ? quantity : undefined;
	return {
		id: quantity.id,
		kind: quantity.kind,
		value: quantity.value,
		upper: quantity.upper ?? null,
		low: quantity.bounds.low,
		high: quantity.bounds.high,
		text: quantity.text,
		unit: quantity.unit,
		hedge: hedgeOf(quantity, language),
		wording: printed?.wording ?? null,
		period: quantity.period ?? null,
		population: quantity.population,
		locator: quantity.places.join(' ') || null,
		label: quantity.label,
		formula: calculated?.formula ?? null,
		operands: calculated?.operands ?? null,
		note: quantity.note ?? null,
		measure: quantity.measure,
		bounds: quantity.bounds.from
	};
}

/** The report's own words for a hedge, or what stands for it before a calculated number. */
export function hedgeOf(quantity: Quantity, { hedges, approximately }: Language): string | null {
	if (quantity.kind === 'calculated') return quantity.approximate ? approximately : null;
	return quantity.hedge ? hedges[quantity.hedge].said : null;
}

function cell(content: PublicRow[PublicColumn]): string {
	if (content === null) return '';
	const text = typeof content === 'object' ? content.join(' ') : String(content);
	return quoted(text);
}

/** A text as a cell of comma- or semicolon-separated values. */
export const quoted = (text: string): string =>
	/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
