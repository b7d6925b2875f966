/** Marks for tests of charts. */
import type { Mark } from './types';

/** A mark of a value, its label its id. */
export const labelled = (id: string, value: number, rest: Partial<Mark> = {}): Mark => ({
	...{ id, value, number: String(value), name: id, calculated: false, hedged: false },
	...{ hue: 'people', tone: 'strong', since: 0 },
	...rest
});
