import { describe, expect, test } from 'vitest';
import { rangeOf, resolutionOf } from './ranges';

describe('the last significant digit', () => {
	test.each([
		[52_000, 1000],
		[280_000, 10_000],
		[9200, 100],
		[19_200_000, 100_000],
		[765, 1],
		[14_655, 1],
		[32.6, 0.1],
		[0.05, 0.01],
		[0, 1]
	])('of %d counts by %d', (value, resolution) => {
		expect(resolutionOf(value)).toBe(resolution);
	});
});

describe('the range of a printed number', () => {
	test('is half a unit of its last significant digit on either side', () => {
		expect(rangeOf({ value: 280_000, unit: 'enrolments' })).toEqual({
			low: 275_000,
			high: 285_000
		});
		expect(rangeOf({ value: 9200, unit: 'people' })).toEqual({ low: 9150, high: 9250 });
		expect(rangeOf({ value: 65, unit: 'percent' })).toEqual({ low: 64.5, high: 65.5 });
		expect(rangeOf({ value: 9.4, unit: 'percent' })).toEqual({ low: 9.35, high: 9.45 });
		expect(rangeOf({ value: 138, unit: 'men-per-100-women' })).toEqual({ low: 137.5, high: 138.5 });
	});

	test('keeps the lower half after « près de »', () => {
		expect(rangeOf({ value: 52_000, unit: 'people', hedge: 'nearly' })).toEqual({
			low: 51_500,
			high: 52_000
		});
		expect(rangeOf({ value: 19_200_000, unit: 'hours', hedge: 'nearly' })).toEqual({
			low: 19_150_000,
			high: 19_200_000
		});
		expect(rangeOf({ value: 765, unit: 'courses', hedge: 'nearly' })).toEqual({
			low: 764.5,
			high: 765
		});
	});

	test('keeps the upper half after « plus de » and « un peu plus de »', () => {
		expect(rangeOf({ value: 6500, unit: 'courses', hedge: 'over' })).toEqual({
			low: 6500,
			high: 6550
		});
		expect(rangeOf({ value: 21_500, unit: 'people', hedge: 'slightly-over' })).toEqual({
			low: 21_500,
			high: 21_550
		});
	});

	test('keeps both halves after « avoisinant » and « en moyenne »', () => {
		expect(rangeOf({ value: 6800, unit: 'people', hedge: 'around' })).toEqual({
			low: 6750,
			high: 6850
		});
		expect(rangeOf({ value: 32.6, unit: 'years', hedge: 'on-average' })).toEqual({
			low: 32.55,
			high: 32.65
		});
	});

	test('reaches a tenth on either side for « une dizaine » and « une quarantaine »', () => {
		expect(rangeOf({ value: 10, unit: 'branches', hedge: 'about-ten' })).toEqual({
			low: 9,
			high: 11
		});
		expect(rangeOf({ value: 40, unit: 'partnerships', hedge: 'about-forty' })).toEqual({
			low: 36,
			high: 44
		});
	});

	test('goes from the low of the lower to the high of the upper of two printed values', () => {
		expect(rangeOf({ value: 15, upper: 16, unit: 'years', hedge: 'on-average' })).toEqual({
			low: 14.5,
			high: 16.5
		});
	});

	test('is the number itself for a count known to the unit, and for a level', () => {
		expect(rangeOf({ value: 497, unit: 'applications' })).toEqual({ low: 497, high: 497 });
		expect(rangeOf({ value: 540, unit: 'decisions', resolution: 1 })).toEqual({
			low: 540,
			high: 540
		});
		expect(rangeOf({ value: 7, upper: 8, unit: 'level' })).toEqual({ low: 7, high: 8 });
	});

	test('is the number itself where it is written in letters', () => {
		const three = { value: 3, unit: 'years', inLetters: true } as const;
		expect(rangeOf(three)).toEqual({ low: 3, high: 3 });
		expect(rangeOf({ ...three, hedge: 'nearly' })).toEqual({ low: 2.5, high: 3 });
	});

	test('is not exact for a count whose trailing zeros may be rounding', () => {
		expect(rangeOf({ value: 540, unit: 'decisions' })).toEqual({ low: 535, high: 545 });
	});

	test('follows the resolution of a round percentage, and stays within 0 to 100', () => {
		expect(rangeOf({ value: 70, unit: 'percent', resolution: 1 })).toEqual({
			low: 69.5,
			high: 70.5
		});
		expect(rangeOf({ value: 100, unit: 'percent', resolution: 1 })).toEqual({
			low: 99.5,
			high: 100
		});
		expect(rangeOf({ value: 0, unit: 'percent' })).toEqual({ low: 0, high: 0.5 });
	});
});
