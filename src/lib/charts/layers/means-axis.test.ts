import { expect, test } from 'vitest';
import { BOXES, PHONE, type Box } from '../box';
import { labelled } from '../charts.fixtures';
import { estimate } from '../units/layout/frame';
import { placeMeans } from './means-axis';

const mean = (value: number, name: string) =>
	labelled(name, value, { number: `${String(value).replace('.', ',')}\u00a0ans` });
const rectOf = (box: Box) => ({ left: 0, top: 0, width: box.width, height: 120 });

test.each([
	['ages of candidates', [20, 50], [mean(32.6, 'ensemble'), mean(41, 'VAPP'), mean(44, 'VAE')]],
	[
		'ages of two years',
		[20, 40],
		[mean(23.4, 'en alternance'), mean(31.9, 'avant'), mean(32.6, 'tous')]
	],
	['ages of learners', [20, 45], [mean(32.6, 'ensemble'), mean(23.4, 'en\nalternance')]]
] as const)('labels of %s meet neither each other nor the ends', (_, [low, high], marks) => {
	for (const box of BOXES) {
		const rect = rectOf(box);
		const placed = placeMeans({ marks, domain: [low, high] }, rect, box);
		let end = rect.left;
		for (const { mark, labelX, anchor } of placed) {
			const width = Math.max(
				estimate(mark.number, box.numberSize, 'number'),
				...mark.name.split('\n').map((line) => estimate(line, box.textSize, 'text'))
			);
			const left = labelX - { start: 0, middle: width / 2, end: width }[anchor];
			expect(left).toBeGreaterThanOrEqual(end - 0.01);
			end = left + width;
		}
		expect(end).toBeLessThanOrEqual(rect.width + 0.01);
	}
});

test('a mean stands where its value is, from the left to the right', () => {
	const rect = rectOf(PHONE);
	const marks = [mean(50, 'b'), mean(20, 'a'), mean(35, 'c')];
	const placed = placeMeans({ marks, domain: [20, 50] }, rect, PHONE);
	expect(placed.map(({ mark }) => mark.value)).toEqual([20, 35, 50]);
	const [first, middle, last] = placed.map(({ x }) => x);
	expect(middle).toBeCloseTo(((first ?? NaN) + (last ?? NaN)) / 2, 1);
});
