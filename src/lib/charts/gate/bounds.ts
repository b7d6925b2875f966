import type { OutOfBounds } from '../bounds';
import { ACROSS } from './layout';
import type { GateSpec } from './spec';

/** Ten rows of ten. */
const MOST = ACROSS * ACROSS;

/** Groups are counted in whole units, a hundred in all. */
export function beyond({ absent, fail, pass }: GateSpec): OutOfBounds[] {
	const groups = [absent, fail, pass];
	const bounds = { least: 0, most: MOST, whole: true } as const;
	const odd = groups.filter(({ value }) => !(Number.isInteger(value) && value >= 0));
	const refused =
		odd.length > 0 || groups.reduce((sum, { value }) => sum + value, 0) <= MOST
			? odd
			: groups.toSorted((a, b) => b.value - a.value).slice(0, 1);
	return refused.map(({ id, value }) => ({ id, value, ...bounds }));
}
