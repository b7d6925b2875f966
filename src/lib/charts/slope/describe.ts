import type { SlopeSpec } from './spec';

/** What its labels say: each line by its name, and by both of its years. */
export const describe = ({ slopes, years }: SlopeSpec): string[] =>
	slopes.map(
		({ name, from, to }) =>
			`${name}\u00a0: ${from.number} en ${years[0]}, ${to.number} en ${years[1]}`
	);
