import type { UnitGroup } from '$lib/charts/units/spec';
import type { ChartQuantity, Tone } from '$lib/charts/types';

/**
 * Decisions of one kind as diamonds.
 * @param per how many decisions a diamond stands for; the count is rounded to whole ones
 */
export function decisions(quantity: ChartQuantity, name: string, tone: Tone, per = 1): UnitGroup {
	const count = Math.round(quantity.value / per);
	const { calculated } = quantity;
	return { id: quantity.id, count, tone, label: { number: quantity.text, name, calculated } };
}
