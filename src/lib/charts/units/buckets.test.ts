import { expect, test } from 'vitest';
import { change, settle, type Bucket } from './buckets';
import { mix, type Ink } from './inks';

const ink = (red: number): Ink => ({
	...{ fill: [red, 0, 0, 1], stroke: [0, 0, 0, 0], dashed: false }
});
const inks = [ink(0), ink(100), ink(200)];
const paint = (...worn: number[]) => Uint8Array.from(worn);

/** The units of all buckets, each as often as it is drawn. */
const drawn = (buckets: readonly Bucket[]) => buckets.flatMap(({ units }) => [...units]).sort();

/** The red that a unit is drawn in, so far through its change. */
function redOf(buckets: readonly Bucket[], unit: number, blend: number): number | undefined {
	const bucket = buckets.find(({ units }) => units.includes(unit));
	return bucket && mix(bucket.from, bucket.to, blend).fill[0];
}

test('at rest every unit is drawn once, in the ink of its paint', () => {
	const buckets = settle(paint(0, 2, 2, 0), inks);
	expect(drawn(buckets)).toEqual([0, 1, 2, 3]);
	expect([0, 1, 2, 3].map((unit) => redOf(buckets, unit, 1))).toEqual([0, 200, 200, 0]);
	expect(buckets).toHaveLength(2);
});

test('through any row of changes, finished or not, every unit is drawn once', () => {
	let buckets = settle(paint(0, 0, 0, 0, 0, 0), inks);
	const rows = [
		{ worn: paint(0, 0, 1, 1, 2, 2), blend: 1 },
		{ worn: paint(0, 1, 1, 2, 2, 0), blend: 0.3 },
		{ worn: paint(2, 2, 2, 2, 2, 2), blend: 0.7 },
		{ worn: paint(0, 0, 0, 0, 0, 0), blend: 0 }
	];
	for (const { worn, blend } of rows) {
		buckets = change(buckets, blend, worn, inks);
		expect(drawn(buckets)).toEqual([0, 1, 2, 3, 4, 5]);
		worn.forEach((index, unit) =>
			expect(redOf(buckets, unit, 1)).toBe((inks[index] as Ink).fill[0])
		);
	}
});

test('a change that is interrupted goes on from the colour it had come to', () => {
	const first = change(settle(paint(0, 0), inks), 1, paint(2, 2), inks);
	expect(redOf(first, 0, 0.5)).toBe(100);
	const back = change(first, 0.5, paint(0, 2), inks);
	expect([0, 1].map((unit) => redOf(back, unit, 0))).toEqual([100, 100]);
	expect([0, 1].map((unit) => redOf(back, unit, 1))).toEqual([0, 200]);
});

test('a colour that comes out of nothing fades in without turning black', () => {
	const clear: Ink = { ...ink(0), fill: [0, 0, 0, 0] };
	expect(mix(clear, ink(200), 0.5).fill).toEqual([200, 0, 0, 0.5]);
	expect(mix(ink(200), clear, 0.5).fill).toEqual([200, 0, 0, 0.5]);
});
