/** What a printed number may stand for. One rule for every figure of an edition. */

import { tidy } from './intervals';
import type { Hedge, Range, Unit } from './types';

/** What of a printed number decides its range. */
export interface Printed {
	readonly value: number;
	/** Where two values are printed (« 15 à 16 »). */
	readonly upper?: number;
	readonly unit: Unit;
	readonly hedge?: Hedge;
	/** Unit of the last significant digit, where trailing zeros count. */
	readonly resolution?: number;
	/** Whether it is written in letters, as what is counted one by one. */
	readonly inLetters?: boolean;
}

/** Units that count whole things, and levels, which are names: no half is possible. */
const WHOLE: ReadonlySet<Unit> = new Set<Unit>([
	'people',
	'enrolments',
	'courses',
	'hours',
	'centres',
	'branches',
	'partnerships',
	'moocs',
	'applications',
	'candidates',
	'decisions',
	'parchments',
	'level'
]);

/** Units that cannot leave 0 to 100. */
export const BOUNDED: ReadonlySet<Unit> = new Set<Unit>(['percent', 'per-hundred']);

/**
 * The unit of a number's last significant digit: 1000 for 52 000, 0.1 for 32.6, 1 for 765. Trailing
 * zeros of an integer are not significant, since a reader cannot tell.
 */
export function resolutionOf(value: number): number {
	if (value === 0) return 1;
	const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
	const decimals = digits.split('.')[1]?.length ?? 0;
	return tidy(10 ** (Number(exponent) - decimals));
}

/**
 * The range a printed number stands for.
 *
 * Half a unit of its last significant digit on either side. « Près de » keeps the lower half, « plus
 * de » and « un peu plus de » the upper half; « avoisinant » and « en moyenne » keep both. « Une
 * dizaine » and « une quarantaine » reach a tenth on either side. Two printed values go from the low
 * of the lower one to the high of the upper one. A count known to the unit and without hedge is
 * exact, and so is one in letters (« trois ans »). A percentage stays within 0 to 100.
 */
export function rangeOf(printed: Printed): Range {
	const { value, upper = value, unit, hedge, inLetters = false } = printed;
	if (hedge === 'about-ten' || hedge === 'about-forty') {
		return { low: tidy(value * 0.9), high: tidy(upper * 1.1) };
	}
	const lowStep = printed.resolution ?? resolutionOf(value);
	const highStep = printed.resolution ?? resolutionOf(upper);
	const isCount = inLetters || (WHOLE.has(unit) && lowStep === 1 && highStep === 1);
	if (isCount && hedge === undefined) {
		return { low: value, high: upper };
	}
	const low = hedge === 'over' || hedge === 'slightly-over' ? value : value - lowStep / 2;
	const high = hedge === 'nearly' ? upper : upper + highStep / 2;
	return BOUNDED.has(unit)
		? { low: tidy(Math.max(0, low)), high: tidy(Math.min(100, high)) }
		: { low: tidy(low), high: tidy(high) };
}
