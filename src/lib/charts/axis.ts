/** Where axes end: rules that follow the values drawn, so that none is drawn beyond its axis. */

import type { MeansAxis } from './layers/means-axis';

type Values = readonly { readonly value: number }[];

const greatest = (marks: Values): number => Math.max(...marks.map(({ value }) => value));

/**
 * The upper end of an axis of counts, which starts at zero and bears no ticks: the longest bar fills its
 * place.
 */
export const countEnd = (marks: Values): number => Math.max(1, greatest(marks));

/**
 * An axis of mean ages, in years, with a tick every ten or twenty from its start, and at its end. A
 * tenth of it stays free beyond the greatest, so that no mark sits on the end.
 *
 * @param unit as it follows the number of a tick
 */
export function ageAxis(marks: Values, unit: string): Pick<MeansAxis, 'domain' | 'ticks'> {
	// Adults' ages from twenty; where one is below, from zero.
	const start = marks.every(({ value }) => value >= 20) ? 20 : 0;
	const end =
		[40, 45, 50, 60, 80].find((age) => greatest(marks) <= age - (age - start) / 10) ?? 100;
	const step = end > 60 ? 20 : 10;
	const ages: number[] = [];
	// The last two words need a sixth of the axis.
	for (let age = start; age < end - (end - start) / 6; age += step) ages.push(age);
	const ticks = [...ages, end].map((value) => ({ value, text: `${value}${unit}` }));
	return { domain: [start, end], ticks };
}
