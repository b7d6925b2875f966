import { labelNumber } from '$lib/charts/mark';
import type { ChartQuantity, Lookup } from '$lib/charts/types';
import type { UnitLabel, UnitsData } from '$lib/charts/units/spec';

/** What every crowd of people shares: one square for a hundred of them, the last dashed where they are hedged. */
export const crowdOf = (q: Lookup): Omit<UnitsData, 'steps'> => ({
	shape: 'square',
	hue: 'people',
	population: 'crowd-squares',
	dashedLast: q('learners').hedged
});

/** What a label says of a quantity: its number with hedge and sign, and a name. */
export const said = (quantity: ChartQuantity, name: string): UnitLabel => ({
	...(quantity.before ? { hedge: quantity.before } : {}),
	number: labelNumber(quantity),
	name,
	calculated: quantity.calculated
});
