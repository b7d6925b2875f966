import { editions, quantities } from '$lib/figures/edition.server';
import { ui } from '$lib/i18n/interface.fr';
import { formatNumber, spell } from '$lib/i18n/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const rows = Object.values(quantities(editions().at(-1) ?? '')).map((quantity) => {
		const { before, text, after } = spell(quantity, { hedge: true, unit: true });
		const { low, high } = quantity.range;
		return {
			id: quantity.id,
			label: quantity.label,
			value: quantity.value,
			number: before + text + after,
			kind: ui.data.kinds[quantity.kind],
			formula: quantity.kind === 'calculated' ? quantity.formula : '',
			range:
				low === high ? formatNumber(low) : ui.data.range(formatNumber(low), formatNumber(high)),
			period: quantity.period,
			population: quantity.population,
			place: ui.table.place(quantity.locator),
			note: quantity.note ?? ''
		};
	});
	return { rows };
};
