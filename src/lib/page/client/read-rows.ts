import type { Row } from './arrange';

/** A row of the table, and what is in it. */
export interface ReadRow extends Row {
	readonly element: HTMLTableRowElement;
}

/** Columns whose words a row is put in order by, by their place in the built table. */
const WORDS = { label: 0, population: 3, place: 6 } as const;

/**
 * The rows that the build drew, in their order. Whatever has been done to their words since, such as a
 * translation, is what is searched and put in order.
 */
export const readRows = (body: HTMLTableSectionElement): ReadRow[] =>
	[...body.rows].map((element) => {
		const words = (column: number) => element.cells[column]?.textContent.trim() ?? '';
		const value = element.querySelector('data')?.value;
		if (!value) throw new Error(`the row “${element.id}” has no number`);
		return {
			element,
			text: element.textContent,
			value: Number(value),
			kind: element.dataset['kind'] ?? '',
			period: element.dataset['period'] ?? '',
			label: words(WORDS.label),
			population: words(WORDS.population),
			place: words(WORDS.place)
		};
	});
