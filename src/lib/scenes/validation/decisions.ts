import type { UnitGroup } from '$lib/charts/units/spec';
import type { ChartQuantity, Tone } from '$lib/charts/types';

/**
 * Decisions of one kind as diamonds.
 * @param per how many decisions a diamond stands for; it divides the count
 */
export function decisions(quantity: ChartQuantity, name: string, tone: Tone, per = 1): UnitGroup {
	const count = quantity.value / per;
	if (!Number.isInteger(count)) {
		throw new RangeError(
			`${quantity.id}: ${quantity.value} decisions don't make whole diamonds of ${per}`
		);
	}
	const { calculated } = quantity;
	return { id: quantity.id, count, tone, label: { number: quantity.text, name, calculated } };
}
