/** Where axes end: rules that follow the values drawn, so that none is drawn beyond its axis. */

import type { DotsSpec } from './dots/spec';

type Values = readonly { readonly value: number }[];

const greatest = (marks: Values): number => Math.max(...marks.map(({ value }) => value));

/** The first of some ends, in their order, that will do; the last where none does. */
const firstOf = (ends: readonly number[], will: (end: number) => boolean): number =>
	ends.find(will) ?? ends.at(-1) ?? NaN;

/**
 * The upper end of an axis of counts, which starts at zero and bears no ticks: the longest bar fills its
 * place.
 */
export const countEnd = (marks: Values): number => Math.max(1, greatest(marks));

/** Ends for shares: few, so that an axis keeps its end when a share moves a little; 100 for the most. */
const SHARE_ENDS = [25, 40, 50, 75, 100];

/** The upper end of an axis of shares, which starts at zero. */
export const shareEnd = (marks: Values): number =>
	firstOf(SHARE_ENDS, (end) => greatest(marks) <= end);

/** Ends for mean ages: adults' first, of which the axis says so since it doesn't start at zero. */
const AGE_STARTS = [20, 10, 0];
const AGE_ENDS = [45, 60, 80, 100];

/**
 * An axis of mean ages, in years, with a tick every ten or twenty from its start, and at its end. A
 * tenth of it stays free beyond the greatest, so that no mark sits on the end.
 *
 * @param unit as it follows the number of a tick
 */
export function ageAxis(marks: Values, unit: string): Pick<DotsSpec, 'domain' | 'ticks'> {
	const least = Math.min(...marks.map(({ value }) => value));
	const start = firstOf(AGE_STARTS, (end) => end <= least);
	const end = firstOf(AGE_ENDS, (end) => greatest(marks) <= end - (end - start) / 10);
	const step = end > 60 ? 20 : 10;
	const ages: number[] = [];
	// The last two words need a sixth of the axis.
	for (let age = start; age < end - (end - start) / 6; age += step) ages.push(age);
	const ticks = [...ages, end].map((value) => ({ value, text: `${value}${unit}` }));
	return { domain: [start, end], ticks };
}
