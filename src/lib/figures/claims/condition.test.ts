import { expect, test } from 'vitest';
import { idsOf, readCondition } from './condition';

test.each([
	'courses-site >= 5 * courses-distance',
	'in-work in 62.5..66.7',
	'in-work in 190 / 3 .. 200/3',
	'exam-absent>2*exam-fail',
	'a - b = 3 and (a + b) / 2 <= 1 and c < 4'
])('a condition is read: %s', (written) => {
	expect(readCondition(written)).toBeDefined();
});

test.each([
	'',
	'a',
	'a <',
	'< a',
	'a == b',
	'a < b <',
	'a < b and',
	'a < b c',
	'a in 1',
	'a in 1..',
	'in in 1..2',
	'a in 1...2',
	'(a < b)',
	'(a + b < c',
	'a < 1,5',
	'A < b',
	'a ≥ b',
	'a < b or c < d',
	`${'('.repeat(5000)}a${')'.repeat(5000)} < 1`,
	'constructor.x < 1'
])('anything else is not: %s', (written) => {
	expect(readCondition(written)).toBeUndefined();
});

test('products come before sums, and signs of a kind from left to right', () => {
	expect(readCondition('a - b - c * 2 > 0')).toMatchObject([
		{
			sign: '>',
			left: {
				sign: '-',
				left: { sign: '-', left: { id: 'a' }, right: { id: 'b' } },
				right: { sign: '*', left: { id: 'c' }, right: { value: 2 } }
			}
		}
	]);
});

test('its ids are named once, in its order', () => {
	expect(idsOf(readCondition('b-1 > 2 * (a + b-1) and c in 1..a') ?? [])).toEqual([
		'b-1',
		'a',
		'c'
	]);
});
