import { expect, test } from 'vitest';
import { readPrinted } from './printed';

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
