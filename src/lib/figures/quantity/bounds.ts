/** How far a number may be from what is printed, as readers are told it. */

import { tidy } from '../intervals';
import type { Bounds, Hedge, Range } from '../types';

/** From what is known best to what is known least. */
const ORDER = ['exact', 'rounding', 'convention'] as const satisfies readonly Bounds['from'][];

/** « En moyenne » is no hedge: it says what kind of number it is, not how sure. */
const UNHEDGED: ReadonlySet<Hedge | undefined> = new Set([undefined, 'on-average'] as const);

/** The bounds of a number that the report prints: its range, which has no digit too many. */
export function printedBounds(
	range: Range,
	{ value, upper = value, hedge }: { value: number; upper?: number; hedge?: Hedge }
): Bounds {
	if (!UNHEDGED.has(hedge)) return { ...range, from: 'convention' };
	const isExact = range.low === value && range.high === upper;
	return { ...range, from: isExact ? 'exact' : 'rounding' };
}

/**
 * The bounds of a number worked out: its range rounded outward, to one digit more than the number has,
 * and reaching the number itself, which was rounded too.
 *
 * @param step unit that the number is rounded to
 * @param operands bounds of what it is worked out from
 */
export function calculatedBounds(
	range: Range,
	value: number,
	step: number,
	operands: readonly Bounds[]
): Bounds {
	const around = outward(range, step / 10);
	const low = Math.min(value, around.low);
	const high = Math.max(value, around.high);
	const from = worst(operands.map((each) => each.from));
	return { low, high, from: from === 'exact' && low !== high ? 'rounding' : from };
}

/** A range whose ends have no digit finer than one of a unit such as 0.1: it holds all that it held. */
export const outward = ({ low, high }: Range, unit: number): Range => ({
	low: tidy(Math.floor(tidy(low / unit)) * unit),
	high: tidy(Math.ceil(tidy(high / unit)) * unit)
});

const worst = (all: readonly Bounds['from'][]): Bounds['from'] =>
	all.reduce<Bounds['from']>((a, b) => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b), 'exact');
