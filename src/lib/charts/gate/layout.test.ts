import { describe, expect, test } from 'vitest';
import { TALL_BOXES, PHONE, TALL, WIDE } from '../box';
import { gateOf, GATES } from './gate.fixtures';
import { ACROSS, layoutGate } from './layout';

const cases = GATES.flatMap((counts) => TALL_BOXES.map((box) => ({ counts, box })));

describe.each(cases)('$counts in the $box.name box', ({ counts, box }) => {
	const layout = layoutGate(gateOf(...counts), box);
	const { size, waiting, fail, pass, wall, stay } = layout;

	test('every place is in the box, ten a row', () => {
		for (const group of [waiting, fail, pass]) {
			for (const [index, { x, y }] of group.entries()) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(x + size).toBeLessThanOrEqual(box.width + 0.1);
				expect(y + size).toBeLessThanOrEqual(box.height + 0.1);
				expect(x).toBe(group[index % ACROSS]?.x);
			}
		}
	});

	test('those who stay are before the wall, those who fail next behind it, then those who pass', () => {
		for (const { y } of waiting.slice(0, stay)) expect(y + size).toBeLessThan(wall.answered);
		for (const { y } of waiting) expect(y + size).toBeLessThan(wall.waiting);
		for (const { y } of fail) expect(y).toBeGreaterThan(wall.answered);
		const lowest = Math.max(wall.answered, ...fail.map(({ y }) => y + size));
		for (const { y } of pass) expect(y).toBeGreaterThan(lowest);
	});
});

test('on a phone with the height, the report’s discs are 24 px wide and more; on any, they can be counted', () => {
	const report = gateOf(21, 9, 70);
	// A phone of 390 px shows a chart 366 px wide.
	const scale = 366 / TALL.width;
	expect(layoutGate(report, TALL).size * scale).toBeGreaterThanOrEqual(24);
	expect(layoutGate(report, PHONE).size * scale).toBeGreaterThanOrEqual(18);
	expect(layoutGate(report, WIDE).size * (816 / WIDE.width)).toBeGreaterThanOrEqual(44);
});
