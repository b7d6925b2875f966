import { describe, expect, test } from 'vitest';
import { add, divide, exactly, multiply, percentOf } from './intervals';
import { shareOf, spread, subtract, tidy } from './intervals';

const range = (low: number, high: number) => ({ low, high });

describe('intervals', () => {
	test('a sum goes from the lows to the highs', () => {
		expect(add(range(1, 2), range(10, 20))).toEqual(range(11, 22));
	});

	test('a difference takes the far ends', () => {
		expect(subtract(range(10, 20), range(1, 2))).toEqual(range(8, 19));
	});

	test('a product of signed ranges takes its extremes wherever they are', () => {
		expect(multiply(range(-2, 3), range(-5, 4))).toEqual(range(-15, 12));
	});

	test('a quotient is widest over the smallest divisor', () => {
		expect(divide(range(10, 20), range(2, 5))).toEqual(range(2, 10));
	});

	test('a divisor that may be zero is refused', () => {
		expect(() => divide(exactly(1), range(-1, 1))).toThrow(RangeError);
		expect(() => divide(exactly(1), exactly(0))).toThrow('[0, 0]');
	});

	test('a percentage of a whole, and a part as a percentage, undo each other', () => {
		expect(percentOf(exactly(65), exactly(520))).toEqual(exactly(338));
		expect(shareOf(exactly(338), exactly(520))).toEqual(exactly(65));
	});

	test('an operand that stands twice is not widened', () => {
		const x = range(100, 110);
		expect(spread((men) => men / (men + 100), x).low).toBe(0.5);
		expect(divide(x, add(x, exactly(100))).low).toBeLessThan(0.5);
	});

	test('binary noise does not show', () => {
		expect(add(exactly(0.1), exactly(0.2))).toEqual(exactly(0.3));
		expect(subtract(exactly(32.6), exactly(31.9))).toEqual(exactly(0.7));
		expect(tidy(19_200_000)).toBe(19_200_000);
	});
});
