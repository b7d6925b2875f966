import type { Row } from './arrange';

/** A row of the table, and the words in it. */
export interface ReadRow extends Row {
	readonly element: HTMLTableRowElement;
}

/** The rows that the build drew, in their order. */
export const readRows = (body: HTMLTableSectionElement): ReadRow[] =>
	[...body.rows].map((element) => {
		// What stands below the first words of a cell, its id or its formula, is no part of them.
		const words = [...element.cells].map((cell) => cell.firstChild?.textContent ?? '');
		const [label = '', number = '', kind = '', , period = '', population = ''] = words;
		const [place = '', note = ''] = words.slice(6);
		const { id } = element;
		const value = element.querySelector('data')?.value;
		if (!value) throw new Error(`the row « ${id} » has no number`);
		const said = { label, number, kind, period, population, place, note };
		return { element, id, value: Number(value), ...said };
	});
