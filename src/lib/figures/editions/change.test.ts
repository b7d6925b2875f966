import { expect, test } from 'vitest';
import type { Bounds, Unit } from '../types';
import { changeOf } from './change';

const of = (
	low: number,
	high: number,
	unit: Unit = 'people',
	from: Bounds['from'] = 'rounding'
) => ({
	unit,
	bounds: { low, high, from }
});

test('what moved further than its ranges moved by so much at least, so much at most', () => {
	expect(changeOf(of(60500, 61500), of(51500, 52000))).toMatchObject({
		way: 'more',
		by: { low: 8500, high: 10_000 }
	});
	expect(changeOf(of(17.5, 18.5), of(20.5, 21.5))).toMatchObject({
		way: 'less',
		by: { low: 2, high: 4 }
	});
});

test('a change within the ranges can’t be told, not even at their edge', () => {
	expect(changeOf(of(65.5, 66.5), of(64.5, 65.5))?.way).toBe('untold');
	expect(changeOf(of(64.5, 65.5), of(65, 66))?.way).toBe('untold');
	expect(changeOf(of(64.5, 65.5), of(64.5, 65.5))?.way).toBe('untold');
});

test('two exact counts that are the same did not change', () => {
	expect(changeOf(of(174, 174), of(174, 174))?.way).toBe('none');
});

test('shares differ by points', () => {
	expect(changeOf(of(65, 66, 'percent'), of(60, 61, 'percent'))?.unit).toBe('points');
});

test('a convention on either side is one of the difference', () => {
	const convention = of(52_000, 52_500, 'people', 'convention');
	expect(changeOf(of(60_000, 60_000), convention)?.byConvention).toBe(true);
	expect(changeOf(convention, of(40_000, 40_000))?.byConvention).toBe(true);
	expect(changeOf(of(60_500, 61_500), of(51_500, 52_000))?.byConvention).toBe(false);
});

test('another unit, levels and what the page counts of itself are not compared', () => {
	expect(changeOf(of(1, 1, 'people'), of(1, 1, 'courses'))).toBeUndefined();
	expect(changeOf(of(7, 8, 'level'), of(6, 6, 'level'))).toBeUndefined();
	expect(changeOf(of(2, 2, 'squares'), of(1, 1, 'squares'))).toBeUndefined();
});
