/** The table of figures as its reader wants it: some rows, in some order. */

/** Column of the table's heads, in their order; what cannot be put in order has none. */
export const COLUMN_KEYS = [
	'label',
	'value',
	'period',
	'population',
	undefined,
	'kind',
	'place',
	undefined,
	undefined
] as const;
export type Column = Exclude<(typeof COLUMN_KEYS)[number], undefined>;

export interface Row extends Readonly<Record<Exclude<Column, 'value'>, string>> {
	readonly value: number;
	/** All its words, to be searched. */
	readonly text: string;
}

export interface Order {
	readonly column: Column;
	/** True from the greatest to the least. */
	readonly down: boolean;
}

export interface Wanted {
	/** Words that a row has in any of its cells, accents and capitals set aside. */
	readonly search: string;
	/** Exact values; empty for any. */
	readonly kind: string;
	readonly period: string;
	/** Without it, the order of the report. */
	readonly order: Order | undefined;
}

/** @param collator puts words in the order of the page's language */
export function arrange<R extends Row>(
	rows: readonly R[],
	wanted: Wanted,
	collator: Intl.Collator
): R[] {
	const words = plain(wanted.search).split(/\s+/).filter(Boolean);
	const kept = rows.filter((row) => {
		if (wanted.kind && row.kind !== wanted.kind) return false;
		if (wanted.period && row.period !== wanted.period) return false;
		const text = plain(row.text);
		return words.every((word) => text.includes(word));
	});
	const { order } = wanted;
	if (!order) return kept;
	const { column, down } = order;
	return kept.sort((a, b) => (down ? -1 : 1) * compare(a[column], b[column], collator));
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
	return typeof a === 'number' && typeof b === 'number'
		? a - b
		: collator.compare(String(a), String(b));
}

const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[\u00a0\u202f]/g, ' ')
		.toLowerCase();

/** Values in the order in which they come first. */
export const distinct = (values: readonly string[]): string[] => [...new Set(values)];
