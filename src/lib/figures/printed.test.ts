import { expect, test } from 'vitest';
import { normalisePrinted, readPrinted } from './printed';

test.each([
	['52\u202f000', 52_000],
	['52 000', 52_000],
	['52\u00a0000', 52_000],
	['9200', 9200],
	['32,6', 32.6],
	['19,2\u00a0millions', 19_200_000],
	['1 million', 1_000_000],
	['−3', -3],
	['cinq', 5],
	['Trois', 3],
	['une dizaine', 10],
	['une quarantaine', 40]
])('« %s » reads as %d', (printed, value) => {
	expect(readPrinted(printed)).toEqual({ value });
});

test.each(['7 ou 8', '7\u00a0ou\u00a08', '7 à 8', '7/8', 'sept ou huit'])(
	'« %s » reads as two numbers',
	(printed) => {
		expect(readPrinted(printed)).toEqual({ value: 7, upper: 8 });
	}
);

test.each(['', 'beaucoup', '52 00', '1,2,3', '32.6', '7 ou', '7 ou 8 ou 9', '12 000 000 milles'])(
	'« %s » does not read',
	(printed) => {
		expect(readPrinted(printed)).toBeUndefined();
	}
);

test('a printed number takes French spaces and signs, whatever the file has', () => {
	expect(normalisePrinted(' 19 200 000 ')).toBe('19\u202f200\u202f000');
	expect(normalisePrinted('19,2 millions')).toBe('19,2\u00a0millions');
	expect(normalisePrinted('15 à 16')).toBe('15\u00a0à\u00a016');
	expect(normalisePrinted('7 ou 8')).toBe('7\u00a0ou\u00a08');
	expect(normalisePrinted('-3')).toBe('−3');
	expect(normalisePrinted('une dizaine')).toBe('une dizaine');
});
