import { outOfBounds, type OutOfBounds } from '../bounds';
import type { RibbonSpec } from './spec';

/** Shares that are rounded may add up to a little more or less. */
const ROUNDING = 1;

/** Parts are shares, and make a hundred. */
export function beyond({ marks }: RibbonSpec): OutOfBounds[] {
	const odd = outOfBounds(marks, 0, 100);
	const [first, ...others] = marks;
	if (odd.length > 0 || !first) return odd;
	const rest = 100 - others.reduce((sum, { value }) => sum + value, 0);
	return outOfBounds([first], rest - ROUNDING, rest + ROUNDING);
}
