import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { HEDGES, type Hedge } from '$lib/figures/types';
import type { Spellable, UnitKey } from '../language';
import { NUMBER_WORDS, SCALES } from '../report';
import { formatNumber, inWords, spell, translateNumber, unitWord } from './numbers';
import { words } from './units';

/** A spelling as it reads, no-break spaces told apart: `_` for U+00A0. */
const said = (quantity: Spellable, hedge = true, unit = true): string => {
	const { before, text, after } = spell(quantity, { hedge, unit });
	return (before + text + after).replaceAll('\u00a0', '_');
};
const of = (value: number, text: string, unit: UnitKey, hedge?: Hedge): Spellable => ({
	value,
	text,
	unit,
	...(hedge !== undefined && { hedge })
});

describe('a number in English', () => {
	test('has commas in thousands and a decimal point', () => {
		expect(formatNumber(52_000)).toBe('52,000');
		expect(formatNumber(1705)).toBe('1,705');
		expect(formatNumber(19_200_000)).toBe('19,200,000');
		expect(formatNumber(32.6)).toBe('32.6');
	});

	test('has a true minus sign, and no minus on zero', () => {
		expect(formatNumber(-9.4)).toBe('\u22129.4');
		expect(formatNumber(-0.01, 1)).toBe('0.0');
	});

	test('has as many decimals as asked', () => {
		expect(formatNumber(5, 1)).toBe('5.0');
		expect(formatNumber(5.385, 1)).toBe('5.4');
		expect(formatNumber(369.2, 0)).toBe('369');
	});
});

describe('a unit word', () => {
	test('is singular for one alone', () => {
		expect(unitWord('points', 1)).toBe('point');
		expect(unitWord('points', 1.9)).toBe('points');
		expect(unitWord('years', 0.7)).toBe('years');
		expect(unitWord('parchments', 0)).toBe('awards');
		expect(unitWord('branches', 1)).toBe('branch');
	});

	test('may never change, or not be', () => {
		expect(unitWord('percent', 1)).toBe('%');
		expect(unitWord('level', 7)).toBe('');
		expect(unitWord('men-per-100-women', 138)).toBe('men per 100\u00a0women');
		expect(unitWord('per-hundred', 21)).toBe('out of\u00a0100');
	});
});

describe('a quantity in words', () => {
	test('is joined to its unit by a no-break space, and to “%” by none', () => {
		expect(said(of(65, '65', 'percent'))).toBe('65%');
		expect(said(of(3, 'three', 'years'))).toBe('three_years');
		expect(said(of(21, '21', 'per-hundred'))).toBe('21_out of_100');
		expect(said(of(19_200_000, '19.2_million', 'hours', 'nearly'))).toBe(
			'nearly 19.2_million_hours'
		);
	});

	test('keeps the hedge before it, “on average” after it', () => {
		expect(said(of(52_000, '52,000', 'people', 'nearly'))).toBe('nearly 52,000_learners');
		expect(said(of(6500, '6,500', 'courses', 'over'))).toBe('over 6,500_courses');
		expect(said(of(21_500, '21,500', 'people', 'slightly-over'))).toBe(
			'slightly over 21,500_learners'
		);
		expect(said(of(6800, '6,800', 'people', 'around'))).toBe('around 6,800_learners');
		expect(said(of(10, 'about ten', 'branches', 'about-ten'))).toBe('about ten_branches');
		expect(said(of(32.6, '32.6', 'years', 'on-average'))).toBe('32.6_years on average');
		expect(said(of(79, '79', 'percent', 'on-average'))).toBe('79% on average');
	});

	test('says “about” of a calculation that its operands leave uncertain', () => {
		const rounded = { ...of(5.4, '5.4', 'enrolments'), approximate: true };
		expect(said(rounded)).toBe('about 5.4_enrolments');
		expect(said({ ...rounded, approximate: false })).toBe('5.4_enrolments');
	});

	test('goes without its hedge or its unit where they are not wanted', () => {
		expect(said(of(52_000, '52,000', 'people', 'nearly'), false)).toBe('52,000_learners');
		expect(said(of(52_000, '52,000', 'people', 'nearly'), true, false)).toBe('nearly 52,000');
		expect(said(of(32.6, '32.6', 'years', 'on-average'), false, false)).toBe('32.6');
		expect(said(of(10, 'about ten', 'branches', 'about-ten'), false, false)).toBe('about ten');
	});

	test('counts by the upper of two values, and a level has no word', () => {
		expect(said({ ...of(0, '0 to 1', 'years'), upper: 1 })).toBe('0 to 1_year');
		expect(said({ ...of(7, '7 or 8', 'level'), upper: 8 })).toBe('7 or 8');
	});

	test('has words for every hedge, in the report’s own first', () => {
		expect(Object.keys(words.hedges).sort()).toEqual([...HEDGES].sort());
		for (const { said } of Object.values(words.hedges)) expect(said).not.toBe('');
	});
});

const plain = (printed: string) => translateNumber(printed).replaceAll('\u00a0', ' ');

describe('a number that the report prints', () => {
	test.each([
		['52 000', '52,000'],
		[' 19\u202f200\u00a0000 ', '19,200,000'],
		['1 705', '1,705'],
		['32,6', '32.6'],
		['5,0', '5.0'],
		['-3', '−3'],
		['−9,4', '−9.4'],
		['+2', '+2'],
		['19,2 millions', '19.2 million'],
		['1 million', '1 million'],
		['2 milliards', '2 billion'],
		['cinq', 'five'],
		['Neuf', 'nine'],
		['cent', 'a hundred'],
		['une dizaine', 'about ten'],
		['une quarantaine', 'about forty'],
		['7 ou 8', '7 or 8'],
		['15 à 16', '15 to 16'],
		['15/16', '15 to 16'],
		['trois ou quatre', 'three or four'],
		['1 200 à 1 300', '1,200 to 1,300']
	])('« %s » is said “%s”', (printed, english) => {
		expect(plain(printed)).toBe(english);
	});

	test('stays as it is where it isn’t one', () => {
		expect(translateNumber('beaucoup')).toBe('beaucoup');
		expect(translateNumber('5 ou six mille')).toBe('5 ou six mille');
		expect(translateNumber('constructor')).toBe('constructor');
	});

	test.each(Object.entries(NUMBER_WORDS))('« %s » has an English word', (word, value) => {
		expect(inWords(value)).toMatch(/^[a-z ]+$/u);
		expect(plain(word)).toContain(inWords(value));
	});

	test.each(Object.keys(SCALES))('« %s » has an English word', (scale) => {
		expect(plain(`1,5 ${scale}s`)).toMatch(/^1\.5 (?:million|billion)$/u);
	});

	const content = new URL('../../../content/', import.meta.url);
	const editions = readdirSync(content, { withFileTypes: true }).filter((each) =>
		each.isDirectory()
	);
	test.each(editions.map(({ name }) => name))('is read, whatever it is in %s', (edition) => {
		const csv = readFileSync(new URL(`${edition}/figures.csv`, content), 'utf8');
		const rows: { printed: string }[] = parse(csv, { columns: true });
		expect(rows.length).toBeGreaterThan(0);
		for (const { printed } of rows) {
			expect(plain(printed), printed).toMatch(
				/^[−+]?(?:\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: (?:million|billion))?|[a-z]+(?: [a-z]+)?)(?: (?:or|to) .+)?$/u
			);
		}
	});
});
