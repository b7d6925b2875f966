import { expect, test } from 'vitest';
import { ageAxis, countEnd } from './axis';

const marks = (...values: number[]) => values.map((value) => ({ value }));

test('an axis of counts ends at the greatest of them, whichever it is', () => {
	expect(countEnd(marks(6500, 1200, 765))).toBe(6500);
	expect(countEnd(marks(1200, 6500))).toBe(6500);
	expect(countEnd(marks(0, 0))).toBe(1);
});

test.each([
	[
		[31.9, 32.6, 23.4],
		[20, 30, 40]
	],
	[
		[32.6, 41, 44],
		[20, 30, 40, 50]
	],
	[
		[12, 33],
		[0, 10, 20, 30, 40]
	],
	[
		[0, 5],
		[0, 10, 20, 30, 40]
	],
	[
		[44, 58],
		[20, 40, 60, 80]
	],
	[
		[0, 58],
		[0, 20, 40, 60, 80]
	],
	[
		[90, 92],
		[20, 40, 60, 80, 100]
	]
])('an axis of ages of %j has its ticks at %j', (values, ages) => {
	const { domain, ticks } = ageAxis(marks(...values), ' ans');
	expect(ticks.map(({ value }) => value)).toEqual(ages);
	expect(domain).toEqual([ages[0], ages.at(-1)]);
	expect(ticks.at(-1)?.text).toBe(`${ages.at(-1)} ans`);
});

test('between two ticks there is room for their words, whatever the ages', () => {
	for (let low = 0; low <= 90; low += 3) {
		for (let high = low; high <= 90; high += 3) {
			const { domain, ticks } = ageAxis(marks(low, high), '');
			const [start, end] = domain;
			expect(low).toBeGreaterThanOrEqual(start);
			expect(high).toBeLessThanOrEqual(end);
			ticks.slice(1).forEach(({ value }, index) => {
				expect(value - (ticks[index]?.value ?? NaN)).toBeGreaterThan((end - start) / 8);
			});
		}
	}
});
