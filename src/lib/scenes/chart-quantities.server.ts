import type { ChartQuantity } from '$lib/charts/types';
import type { Quantities, Quantity } from '$lib/figures/types';
import { spell } from '$lib/language/numbers';
import { sceneOf } from './index';
import type { Story } from '$lib/story/types';

/** What a chart needs of a quantity: words ready to print. */
export function chartQuantity(quantity: Quantity): ChartQuantity {
	const calculated = quantity.kind === 'calculated';
	return {
		id: quantity.id,
		value: quantity.value,
		...spell(quantity, { hedge: true, unit: true }),
		label: quantity.label,
		period: quantity.period,
		calculated,
		hedged: calculated
			? quantity.approximate === true
			: quantity.hedge !== undefined && quantity.hedge !== 'en moyenne'
	};
}

/** A row of a chart's table: what the chart knows, and whom it counts, and where it stands. */
export interface TableRow extends ChartQuantity {
	readonly population: string;
	readonly locator: string;
}

/**
 * Looks a quantity up.
 * @throws {RangeError} where a chart draws what no figure is.
 */
function find(id: string, quantities: Quantities): Quantity {
	const quantity = quantities[id];
	if (!quantity) throw new RangeError(`a chart draws « ${id} », which no figure is`);
	return quantity;
}

const scenesOf = (story: Story) => story.sections.flatMap((section) => section.scenes);

/** The quantities that the charts of a story draw, by id; no others reach the browser. */
export function chartQuantities(
	story: Story,
	quantities: Quantities
): Record<string, ChartQuantity> {
	const ids = new Set(scenesOf(story).flatMap((scene) => sceneOf(scene.name).figures));
	return Object.fromEntries([...ids].map((id) => [id, chartQuantity(find(id, quantities))]));
}

/** Rows of each scene's table, by the scene's name. */
export function tableRows(story: Story, quantities: Quantities): Record<string, TableRow[]> {
	const rows = (name: string) =>
		sceneOf(name).figures.map((id) => {
			const quantity = find(id, quantities);
			const { population, locator } = quantity;
			return { ...chartQuantity(quantity), population, locator };
		});
	return Object.fromEntries(scenesOf(story).map(({ name }) => [name, rows(name)]));
}
