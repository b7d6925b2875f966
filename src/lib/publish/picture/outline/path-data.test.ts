import { expect, test } from 'vitest';
import { pathData } from './path-data';

const square = [
	{ type: 'M', values: [10.2, 20] },
	{ type: 'L', values: [30, 20] },
	{ type: 'L', values: [30, 0.4] },
	{ type: 'Q', values: [20, -10, 10, 0] },
	{ type: 'L', values: [10.2, 20] },
	{ type: 'Z', values: [] },
	{ type: 'M', values: [0, 0] },
	{ type: 'L', values: [1, 1] },
	{ type: 'Z', values: [] }
];

test('points are told from the one before, in whole units, and what closes a contour is not said', () => {
	expect(pathData(square)).toBe('m10 20h20v-20q-10-10-20 0zm-10-20l1 1z');
});

test('a command is not said again where a minus sign parts its numbers', () => {
	const curves = [
		{ type: 'M', values: [0, 0] },
		{ type: 'Q', values: [1, 1, 2, 2] },
		{ type: 'Q', values: [1, 1, 0, 0] },
		{ type: 'Q', values: [5, 5, 7, 7] },
		{ type: 'Z', values: [] }
	];
	expect(pathData(curves)).toBe('m0 0q1 1 2 2-1-1-2-2q5 5 7 7z');
});

test('a blank has no outline', () => {
	expect(pathData([])).toBe('');
});
