import { outOfBounds, type OutOfBounds } from '../bounds';
import type { SlopeSpec } from './spec';

/** Both points of a line stand on the axis. */
export const beyond = ({ slopes, max }: SlopeSpec): OutOfBounds[] =>
	outOfBounds(
		slopes.flatMap(({ from, to }) => [from, to]),
		0,
		max
	);
