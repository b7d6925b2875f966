import type { Edition } from '$lib/scenes/current.server';
import { placeWords } from '$lib/figures/quantity/places';
import { isPublic } from '$lib/publish/data/figures-table';
import type { Earlier } from '$lib/scenes/editions.server';
import { changeWords, rangeWords, spelled } from '$lib/publish/number-cards.server';

/**
 * The rows of an edition's table, as they are drawn, in the order of its file of figures.
 *
 * @param earlier the edition before, where there is one
 */
export const figureRows = ({ quantities, language }: Edition, earlier?: Earlier) =>
	Object.values(quantities)
		.filter(isPublic)
		.map((quantity) => ({
			id: quantity.id,
			measure: quantity.measure,
			value: quantity.value,
			number: spelled(quantity, language),
			change: earlier && changeWords(quantity, earlier, language),
			kind: language.ui.data.kinds[quantity.kind],
			formula: quantity.kind === 'calculated' ? quantity.formula : '',
			range: rangeWords(quantity, language),
			period: quantity.period ?? '',
			population: quantity.population,
			place: placeWords(quantity, language) ?? '',
			note: quantity.note ?? ''
		}));

/** A row as the table draws it. */
export type FigureRow = ReturnType<typeof figureRows>[number];
