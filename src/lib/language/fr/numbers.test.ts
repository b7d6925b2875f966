import { describe, expect, test } from 'vitest';
import { HEDGES, type Hedge } from '$lib/figures/types';
import type { Spellable, UnitKey } from '../language';
import { formatNumber, spell, typesetPrinted, unitWord } from './numbers';
import { words } from './units';

/** A spelling as it reads, no-break spaces told apart: `_` for U+00A0, `'` for U+202F. */
const said = (quantity: Spellable, hedge = true, unit = true): string => {
	const { before, text, after } = spell(quantity, { hedge, unit });
	return (before + text + after).replaceAll('\u00a0', '_').replaceAll('\u202f', "'");
};
const of = (value: number, text: string, unit: UnitKey, hedge?: Hedge): Spellable => ({
	value,
	text,
	unit,
	...(hedge !== undefined && { hedge })
});

describe('a number in French', () => {
	test('has narrow no-break spaces in thousands and a decimal comma', () => {
		expect(formatNumber(52_000)).toBe('52\u202f000');
		expect(formatNumber(1705)).toBe('1\u202f705');
		expect(formatNumber(19_200_000)).toBe('19\u202f200\u202f000');
		expect(formatNumber(32.6)).toBe('32,6');
	});

	test('has a true minus sign, and no minus on zero', () => {
		expect(formatNumber(-9.4)).toBe('\u22129,4');
		expect(formatNumber(-0.01, 1)).toBe('0,0');
	});

	test('has as many decimals as asked', () => {
		expect(formatNumber(5, 1)).toBe('5,0');
		expect(formatNumber(5.385, 1)).toBe('5,4');
		expect(formatNumber(369.2, 0)).toBe('369');
	});
});

describe('a unit word', () => {
	test('is plural from two on', () => {
		expect(unitWord('years', 0.7)).toBe('an');
		expect(unitWord('points', 1)).toBe('point');
		expect(unitWord('points', 1.9)).toBe('point');
		expect(unitWord('points', 2)).toBe('points');
		expect(unitWord('parchments', 0)).toBe('parchemin');
	});

	test('may never change, or not be', () => {
		expect(unitWord('percent', 1)).toBe('%');
		expect(unitWord('moocs', 20)).toBe('MOOC');
		expect(unitWord('level', 7)).toBe('');
		expect(unitWord('men-per-100-women', 138)).toBe('hommes pour 100\u00a0femmes');
		expect(unitWord('per-hundred', 21)).toBe('sur\u00a0100');
	});
});

describe('a quantity in words', () => {
	test('is joined to its unit by a no-break space', () => {
		expect(said(of(65, '65', 'percent'))).toBe('65_%');
		expect(said(of(3, 'trois', 'years'))).toBe('trois_ans');
	});

	test('takes « de » after a noun of number, elided before a vowel or a mute h', () => {
		expect(said(of(19_200_000, '19,2 millions', 'hours', 'nearly'))).toBe(
			'près de 19,2 millions_d’heures'
		);
		expect(said(of(10, 'une dizaine', 'branches', 'about-ten'))).toBe('une dizaine_d’antennes');
		expect(said(of(40, 'une quarantaine', 'partnerships', 'about-forty'))).toBe(
			'une quarantaine_de partenariats'
		);
	});

	test('keeps the report’s hedge before it, « en moyenne » after it', () => {
		expect(said(of(52_000, '52\u202f000', 'people', 'nearly'))).toBe("près de 52'000_auditeurs");
		expect(said(of(6500, '6\u202f500', 'courses', 'over'))).toBe("plus de 6'500_cours");
		expect(said(of(21_500, '21\u202f500', 'people', 'slightly-over'))).toBe(
			"un peu plus de 21'500_auditeurs"
		);
		expect(said(of(6800, '6\u202f800', 'people', 'around'))).toBe("autour de 6'800_auditeurs");
		expect(said(of(32.6, '32,6', 'years', 'on-average'))).toBe('32,6_ans en moyenne');
	});

	test('says « environ » of a calculation that its operands leave uncertain', () => {
		const rounded = { ...of(5.4, '5,4', 'enrolments'), approximate: true };
		expect(said(rounded)).toBe('environ 5,4_inscriptions');
		expect(said({ ...rounded, approximate: false })).toBe('5,4_inscriptions');
	});

	test('goes without its hedge or its unit where they are not wanted', () => {
		expect(said(of(52_000, '52\u202f000', 'people', 'nearly'), false)).toBe("52'000_auditeurs");
		expect(said(of(52_000, '52\u202f000', 'people', 'nearly'), true, false)).toBe("près de 52'000");
		expect(said(of(32.6, '32,6', 'years', 'on-average'), false, false)).toBe('32,6');
		expect(said(of(10, 'une dizaine', 'branches', 'about-ten'), false, false)).toBe('une dizaine');
	});

	test('counts by the upper of two values, and a level has no word', () => {
		expect(said({ ...of(1, '1 ou 2', 'years'), upper: 2 })).toBe('1 ou 2_ans');
		expect(said({ ...of(7, '7 ou 8', 'level'), upper: 8 })).toBe('7 ou 8');
	});

	test('has words for every hedge, in the report’s own first', () => {
		expect(Object.keys(words.hedges).sort()).toEqual([...HEDGES].sort());
		for (const { said } of Object.values(words.hedges)) expect(said).not.toBe('');
	});
});

test('a printed number takes French spaces and signs, whatever the file has', () => {
	expect(typesetPrinted(' 19 200 000 ')).toBe('19\u202f200\u202f000');
	expect(typesetPrinted('19,2 millions')).toBe('19,2\u00a0millions');
	expect(typesetPrinted('15 à 16')).toBe('15\u00a0à\u00a016');
	expect(typesetPrinted('7 ou 8')).toBe('7\u00a0ou\u00a08');
	expect(typesetPrinted('-3')).toBe('−3');
	expect(typesetPrinted('une dizaine')).toBe('une dizaine');
});
