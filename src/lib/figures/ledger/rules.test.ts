import { describe, expect, test } from 'vitest';
import { outcomeOf, shares } from './ledger.fixtures';
import type { Outcome } from './types';

describe('another figure, another outcome', () => {
	test.each<[string, string[], Outcome]>([
		['make a hundred', ['60', '40'], 'holds'],
		['may make it, rounded', ['60', '39'], 'within-hedges'],
		['fall short', ['60', '30'], 'undescribed'],
		['go beyond', ['60', '50'], 'unexplained']
	])('shares that %s: %s → %s', (_, values, outcome) => {
		expect(outcomeOf({ kind: 'hundred', operands: ['p1', 'p2'] }, shares(...values))).toBe(outcome);
	});

	test.each<[string, string, string, Outcome]>([
		['100', '60', '40', 'holds'],
		['100', '60', '30', 'undescribed'],
		['100', '60', '50', 'unexplained']
	])('%s decisions, of which %s and %s → %s', (whole, one, other, outcome) => {
		const unit = 'decisions';
		const rows = {
			p1: { value: whole, unit },
			p2: { value: one, unit },
			p3: { value: other, unit }
		};
		for (const kind of ['parts', 'parts-either-way'] as const) {
			expect(outcomeOf({ kind, operands: ['p1', 'p2', 'p3'] }, rows)).toBe(outcome);
		}
	});

	test.each<[string, Outcome]>([
		['41', 'holds'],
		['42', 'within-hedges'],
		['43', 'unexplained']
	])('« un peu plus de » 21 500 of « près de » 52 000 printed as %s %% → %s', (value, outcome) => {
		const rows = {
			p1: { value: '21500', unit: 'people', hedge: 'slightly-over', resolution: '100' },
			p2: { value: '52000', unit: 'people', hedge: 'nearly', resolution: '1000' },
			p3: { value }
		};
		expect(outcomeOf({ kind: 'share', operands: ['p1', 'p2', 'p3'] }, rows)).toBe(outcome);
	});

	test.each<[string, Outcome]>([
		['79', 'holds'],
		['78', 'within-hedges'],
		['75', 'unexplained']
	])('a mean of %s %% over modes of 82, 70 and 78 %% → %s', (overall, outcome) => {
		const rows = shares(overall, '70', '82', '70', '78');
		const operands = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;
		expect(outcomeOf({ kind: 'mean', operands }, rows)).toBe(outcome);
	});

	test.each<[string, string, Outcome]>([
		['89', '89', 'holds'],
		['97', '95', 'within-hedges'],
		['97', '90', 'unexplained']
	])('a mean of %s %% where seven in ten are at %s %% → %s', (overall, main, outcome) => {
		const rows = shares(overall, '70', main);
		expect(outcomeOf({ kind: 'remainder', operands: ['p1', 'p2', 'p3'] }, rows)).toBe(outcome);
	});

	test.each<[string, Outcome]>([
		['90', 'holds'],
		['100', 'holds'],
		['101', 'unexplained']
	])('%s decisions for 100 applications → %s', (value, outcome) => {
		const rows = {
			p1: { value, unit: 'decisions' },
			p2: { value: '100', unit: 'applications' }
		};
		expect(outcomeOf({ kind: 'surplus', operands: ['p1', 'p2'] }, rows)).toBe(outcome);
	});

	test.each<[string, string, Outcome]>([
		['20', '19', 'holds'],
		['19', '19', 'within-hedges'],
		['18', '19', 'at-odds']
	])('a share said to be above another: %s against %s %% → %s', (one, other, outcome) => {
		expect(outcomeOf({ kind: 'more', operands: ['p1', 'p2'] }, shares(one, other))).toBe(outcome);
	});

	test.each<[string, Outcome, Outcome]>([
		['17', 'holds', 'at-odds'],
		['20', 'two-definitions', 'two-definitions'],
		['35', 'two-definitions', 'two-definitions'],
		['37', 'at-odds', 'holds']
	])(
		'%s %%, beside 19 %% that may be 35 by its definition: said to be lower %s, higher %s',
		(share, lower, higher) => {
			const rows = shares(share, '19', '65');
			const operands = ['p1', 'p2', 'p3'] as const;
			expect(outcomeOf({ kind: 'lower-wider', operands }, rows)).toBe(lower);
			expect(outcomeOf({ kind: 'higher-wider', operands }, rows)).toBe(higher);
		}
	);

	test.each<[string, Outcome, Outcome]>([
		['54', 'holds', 'at-odds'],
		['50', 'within-hedges', 'within-hedges'],
		['45', 'at-odds', 'holds']
	])('%s %%, said to be most %s, to be the lesser part %s', (value, most, lesser) => {
		expect(outcomeOf({ kind: 'majority', operands: ['p1'] }, shares(value))).toBe(most);
		expect(outcomeOf({ kind: 'minority', operands: ['p1'] }, shares(value))).toBe(lesser);
	});

	test.each<[string, Outcome]>([
		['138', 'holds'],
		['99', 'at-odds']
	])('%s men for 100 women, said to be most → %s', (value, outcome) => {
		const rows = { p1: { value, unit: 'men-per-100-women' } };
		expect(outcomeOf({ kind: 'majority', operands: ['p1'] }, rows)).toBe(outcome);
	});

	test.each<[string, Outcome]>([
		['27', 'holds'],
		['28', 'within-hedges'],
		['29', 'loose']
	])('a share of %s %% that was 27 and is said to be level → %s', (now, outcome) => {
		expect(outcomeOf({ kind: 'steady', operands: ['p1', 'p2'] }, shares(now, '27'))).toBe(outcome);
	});

	test.each<[string, Outcome]>([
		['33.9', 'holds'],
		['32.6', 'within-hedges'],
		['23.9', 'at-odds'],
		['3.9', 'to-confirm']
	])('a mean age of %s, said to be above 32.6 → %s', (value, outcome) => {
		const rows = { p1: { value, unit: 'years' }, p2: { value: '32.6', unit: 'years' } };
		expect(outcomeOf({ kind: 'age', operands: ['p1', 'p2'] }, rows)).toBe(outcome);
	});

	test('two shares alike are to be confirmed in one paragraph, and hold apart', () => {
		const twin = { kind: 'twin', operands: ['p1', 'p2'] } as const;
		expect(outcomeOf(twin, shares('79', '79'))).toBe('to-confirm');
		expect(outcomeOf(twin, shares('79', '78'))).toBe('holds');
		expect(outcomeOf(twin, { p1: { value: '79' }, p2: { value: '79', locator: '1.2' } })).toBe(
			'holds'
		);
	});

	test('a mean age that falls holds', () => {
		const years = (value: string) => ({ value, unit: 'years' });
		const youth = { kind: 'youth', operands: ['p1', 'p2'] } as const;
		expect(outcomeOf(youth, { p1: years('31.6'), p2: years('31.9') })).toBe('holds');
	});

	test.each<[string, Outcome]>([
		['60', 'holds'],
		['43', 'no-base'],
		['30', 'at-odds']
	])('%s %% of a part of 79 %%, or of all, said to be most → %s', (value, outcome) => {
		const rows = { p1: { value, wording: 'essentiellement' }, p2: { value: '79' } };
		expect(outcomeOf({ kind: 'wording-of-part', operands: ['p1', 'p2'] }, rows)).toBe(outcome);
	});

	test('words follow their figure', () => {
		const check = { kind: 'wording', operands: ['p1'] } as const;
		const worded = (value: string) => ({ p1: { value, wording: 'six sur dix' } });
		expect(outcomeOf(check, worded('62'))).toBe('holds');
		expect(outcomeOf(check, worded('64'))).toBe('loose');
		expect(outcomeOf(check, worded('75'))).toBe('at-odds');
	});
});
