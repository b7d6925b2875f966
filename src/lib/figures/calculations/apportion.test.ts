import { expect, test } from 'vitest';
import { apportion } from './apportion';

test('squares shared out by largest remainder add up to the crowd', () => {
	expect(apportion(520, [65, 19, 16])).toEqual([338, 99, 83]);
	expect(apportion(92, [138, 100])).toEqual([53, 39]);
});

test('exact shares stay as they are, and a tie goes to the earlier part', () => {
	expect(apportion(100, [87, 13])).toEqual([87, 13]);
	expect(apportion(3, [1, 1])).toEqual([2, 1]);
	expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
});

test('parts whose remainders all but make a whole are not short of a mark', () => {
	expect(apportion(10, [0.1, 0.2, 0.7])).toEqual([1, 2, 7]);
});
