import { expect, test } from 'vitest';
import { progressAt } from './progress';

/** Of a last step whose box is so far down when the first is read: its progress at each pixel from there. */
const along = (before: number, line: number) =>
	Array.from({ length: 2000 }, (_, y) => progressAt(before - y, before, line));

test.each([
	[760, 253],
	[400, 34],
	[900, 360],
	[2000, 360]
])(
	'with the last step at %i px, a line at %i: all wait while the first is read, and are through in time',
	(before, line) => {
		const all = along(before, line);
		expect(all[0]).toBe(0);
		expect(progressAt(before + 500, before, line)).toBe(0);
		// As the last step's text is read, before its anchor.
		expect(all[Math.ceil(before - Math.max(line - 80, line * 0.6))]).toBe(1);
		for (const [y, progress] of all.entries()) {
			expect(progress).toBeGreaterThanOrEqual(all[y - 1] ?? 0);
			expect(progress - (all[y - 1] ?? 0)).toBeLessThan(0.01);
		}
	}
);

test('a change takes six hundred pixels, where there are as many', () => {
	const changing = along(1500, 360).filter((progress) => progress > 0 && progress < 1);
	expect(changing.length).toBeGreaterThan(590);
	expect(changing.length).toBeLessThan(610);
});
