import type { ChartQuantity } from '$lib/charts/types';
import type { Quantities, Quantity } from '$lib/figures/types';
import { spell } from '$lib/i18n/numbers';
import { sceneOf } from './scenes';
import type { Story } from './types';

/** What a chart, or a table, needs of a quantity: words ready to print. */
export function chartQuantity(quantity: Quantity): ChartQuantity {
	const calculated = quantity.kind === 'calculated';
	return {
		id: quantity.id,
		value: quantity.value,
		...spell(quantity, { hedge: true, unit: true }),
		label: quantity.label,
		period: quantity.period,
		population: quantity.population,
		locator: quantity.locator,
		calculated,
		hedged: calculated
			? quantity.approximate === true
			: quantity.hedge !== undefined && quantity.hedge !== 'en moyenne'
	};
}

/** The quantities that the charts of a story draw, by id; no others reach the browser. */
export function chartQuantities(
	story: Story,
	quantities: Quantities
): Record<string, ChartQuantity> {
	const ids = new Set(
		story.sections
			.flatMap((section) => section.scenes)
			.flatMap((scene) => sceneOf(scene.name).figures)
	);
	return Object.fromEntries(
		[...ids].map((id) => {
			const quantity = quantities[id];
			if (!quantity) throw new RangeError(`a chart draws « ${id} », which no figure is`);
			return [id, chartQuantity(quantity)];
		})
	);
}
