import { outOfBounds, type OutOfBounds } from '../bounds';
import type { ShareRow } from '../layers/share-rows';
import type { SharesSpec } from './spec';

/** Shares that are rounded may add up to a little more. */
const ROUNDING = 0.01;

/** Means stand on their axis, but the one outside; parts of a row don't make more than its whole. */
export const beyond = ({ means, rows }: SharesSpec): OutOfBounds[] => [
	...(means
		? outOfBounds(
				means.marks.filter(({ id }) => id !== means.outside),
				...means.domain
			)
		: []),
	...rows.flatMap(beyondRow)
];

/** Parts beyond their row; the first one, where together they are more than its whole. */
export function beyondRow({ parts, whole }: ShareRow): OutOfBounds[] {
	const odd = outOfBounds(parts, 0, whole);
	const [first, ...others] = parts;
	if (odd.length > 0 || !first) return odd;
	const rest = whole - others.reduce((sum, { value }) => sum + value, 0);
	return outOfBounds([first], 0, rest + whole * ROUNDING);
}
