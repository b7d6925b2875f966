import type { ChartWords } from '$lib/language/language';
import type { SlopeSpec } from './spec';

/** What its labels say: each line by its name, and by both of its years. */
export const describe = (
	{ slopes, years: [before, now] }: SlopeSpec,
	words: ChartWords
): string[] =>
	slopes.map(({ name, from, to }) => words.change(name, from.number, before, to.number, now));
