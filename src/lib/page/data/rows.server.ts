import { ui } from '$lib/language/fr/interface';
import { current } from '$lib/scenes/current.server';
import { rangeWords, spelled } from '$lib/publish/number-cards.server';

/** The rows of an edition's table, as they are drawn, in the order of its file of figures. */
export const figureRows = (edition: string) =>
	Object.values(current(edition).quantities).map((quantity) => ({
		id: quantity.id,
		label: quantity.label,
		value: quantity.value,
		number: spelled(quantity),
		kind: ui.data.kinds[quantity.kind],
		formula: quantity.kind === 'calculated' ? quantity.formula : '',
		range: rangeWords(quantity),
		period: quantity.period,
		population: quantity.population,
		place: ui.table.place(quantity.locator),
		note: quantity.note ?? ''
	}));

export type FigureRow = ReturnType<typeof figureRows>[number];
