/** How far a quantity moved from one edition to the next, as its two ranges leave it. */

import { subtract } from '../intervals';
import { OWN_UNITS, type Bounds, type Quantity, type Range, type Unit } from '../types';

export interface Change {
	/** `none` where both are the same and exact; `untold` where the ranges allow either way, or no change. */
	readonly way: 'more' | 'less' | 'none' | 'untold';
	/** How far at least and at most, above zero; of what moved alone. */
	readonly by: Range;
	/** Unit of the difference: points, for a share. */
	readonly unit: Unit;
	/** True where either end is a convention of ours. */
	readonly byConvention: boolean;
}

type Compared = Pick<Quantity, 'unit' | 'bounds'>;

/** Units whose numbers are names, or counts of the page itself: there is nothing to take away. */
const NOT_COMPARED: ReadonlySet<Unit> = new Set<Unit>([...OWN_UNITS, 'level']);

/** Undefined where the two can't be compared: another unit, or none that a difference is said in. */
export function changeOf(now: Compared, before: Compared): Change | undefined {
	if (now.unit !== before.unit || NOT_COMPARED.has(now.unit)) return undefined;
	const { low, high } = subtract(now.bounds, before.bounds);
	const by = high < 0 ? { low: -high, high: -low } : { low, high };
	return {
		way: wayOf(low, high),
		by,
		unit: now.unit === 'percent' ? 'points' : now.unit,
		byConvention: [now.bounds, before.bounds].some(isConvention)
	};
}

function wayOf(low: number, high: number): Change['way'] {
	if (low > 0) return 'more';
	if (high < 0) return 'less';
	return low === 0 && high === 0 ? 'none' : 'untold';
}

const isConvention = ({ from }: Bounds): boolean => from === 'convention';
