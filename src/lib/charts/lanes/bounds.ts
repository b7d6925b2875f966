import { outOfBounds, type OutOfBounds } from '../bounds';
import type { LanesSpec } from './spec';

/** A lane holds a hundred, counted in whole discs; what stands under them are shares. */
export const beyond = ({ lanes, under }: LanesSpec): OutOfBounds[] => [
	...lanes
		.flatMap(({ absent, present }) => [absent, present])
		.filter(({ value }) => !(Number.isInteger(value) && value >= 0 && value <= 100))
		.map(({ id, value }): OutOfBounds => ({ id, value, least: 0, most: 100, whole: true })),
	...outOfBounds(under?.marks ?? [], 0, 100)
];
