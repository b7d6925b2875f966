import { describe, expect, test } from 'vitest';
import { calculatedBounds, printedBounds } from './bounds';

const rounded = { low: 78.5, high: 79.5, from: 'rounding' } as const;
const exact = { low: 370, high: 370, from: 'exact' } as const;
const agreed = { low: 51_500, high: 52_000, from: 'convention' } as const;

describe('the bounds of a number that is printed', () => {
	test('are its range, which says what it comes from', () => {
		expect(printedBounds({ low: 78.5, high: 79.5 }, { value: 79 })).toEqual(rounded);
		expect(printedBounds({ low: 370, high: 370 }, { value: 370 })).toEqual(exact);
		expect(printedBounds({ low: 7, high: 8 }, { value: 7, upper: 8 }).from).toBe('exact');
	});

	test('are a convention after a hedge, which says a side and no size; « en moyenne » is none', () => {
		const range = { low: 51_500, high: 52_000 };
		expect(printedBounds(range, { value: 52_000, hedge: 'nearly' })).toEqual(agreed);
		const mean = printedBounds({ low: 32.55, high: 32.65 }, { value: 32.6, hedge: 'on-average' });
		expect(mean.from).toBe('rounding');
	});
});

describe('the bounds of a number that is worked out', () => {
	test('are rounded outward, to one digit more than the number has', () => {
		expect(calculatedBounds({ low: 8.2425, high: 9.1425 }, 9, 1, [rounded])).toEqual({
			low: 8.2,
			high: 9.2,
			from: 'rounding'
		});
		expect(calculatedBounds({ low: 1253.2, high: 1265.7 }, 1260, 10, [rounded])).toMatchObject({
			low: 1253,
			high: 1266
		});
		expect(calculatedBounds({ low: 5.288, high: 5.534 }, 5.4, 0.1, [agreed])).toEqual({
			low: 5.28,
			high: 5.54,
			from: 'convention'
		});
	});

	test('reach the number itself, which was rounded too', () => {
		expect(calculatedBounds({ low: 52.04, high: 52.27 }, 52, 1, [rounded])).toMatchObject({
			low: 52,
			high: 52.3
		});
		const share = calculatedBounds({ low: 68.5185, high: 68.5185 }, 69, 1, [exact, exact]);
		expect(share).toEqual({ low: 68.5, high: 69, from: 'rounding' });
	});

	test('are exact where all is counted', () => {
		expect(calculatedBounds({ low: 25, high: 25 }, 25, 1, [exact, exact])).toEqual({
			low: 25,
			high: 25,
			from: 'exact'
		});
	});
});
