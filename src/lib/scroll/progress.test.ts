import { expect, test } from 'vitest';
import { progressAt } from './progress';

/** A page whose last step is so far down, at each pixel of scroll. */
const along = (place: number, line: number) =>
	Array.from({ length: 4000 }, (_, y) => progressAt(place - y, y, line));

test.each([
	[1200, 253],
	[700, 253],
	[400, 34],
	[3000, 360]
])(
	'with a step at %i px and a line at %i, all wait at the top, and all are through in time',
	(place, line) => {
		const all = along(place, line);
		expect(all[0]).toBe(0);
		// As the step's text is read, well before its anchor.
		expect(all[Math.ceil(place - Math.max(line - 80, line * 0.6))]).toBe(1);
		for (const [y, progress] of all.entries()) {
			expect(progress).toBeGreaterThanOrEqual(all[y - 1] ?? 0);
			expect(progress - (all[y - 1] ?? 0)).toBeLessThan(0.01);
		}
	}
);

test('a change takes six hundred pixels, where there are as many', () => {
	const changing = along(3000, 360).filter((progress) => progress > 0 && progress < 1);
	expect(changing.length).toBeGreaterThan(590);
	expect(changing.length).toBeLessThan(610);
});
