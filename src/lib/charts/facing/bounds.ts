import type { OutOfBounds } from '../bounds';
import type { FacingSpec } from './spec';

/** With more, marks are less than five pixels wide on a phone: in a column, and in the line beneath. */
const MOST_IN_COLUMN = 200;
const MOST_IN_LINE = 25;

/** All is counted in whole marks. */
export const beyond = ({ sides, places }: FacingSpec): OutOfBounds[] => [
	...uncountable(sides, MOST_IN_COLUMN),
	...uncountable(places, MOST_IN_LINE)
];

const uncountable = (
	marks: readonly { readonly id: string; readonly count: number }[],
	most: number
): OutOfBounds[] =>
	marks
		.filter(({ count }) => !(Number.isInteger(count) && count >= 0 && count <= most))
		.map(({ id, count: value }) => ({ id, value, least: 0, most, whole: true }));
