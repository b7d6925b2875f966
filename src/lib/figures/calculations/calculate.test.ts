import { describe, expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { calculate, supports } from './calculate';
import { RECIPES } from './recipes';
import { calculation, figures } from '../fixtures/edition.fixtures';
import { readPrinted } from '../printed';

const calculations = RECIPES.map((recipe) => ({ recipe, result: calculation(recipe.id) }));

/** Each calculation, with what it comes to in the tests' own edition. */
const GOLDEN = [
	['enrolments-per-person', 'environ', '5,4'],
	['hours-per-person', 'environ', '370'],
	['weeks-per-person', 'environ', '10,6'],
	['crowd-squares', '', '520'],
	['workstudy-squares', '', '92'],
	['situation-undescribed', '', '16'],
	['in-work-squares', '', '338'],
	['seeking-squares', '', '99'],
	['undescribed-squares', '', '83'],
	['intermediate-of-all', 'environ', '42'],
	['men-share', '', '52'],
	['women-share', '', '48'],
	['workstudy-men-share', '', '58'],
	['workstudy-women-share', '', '42'],
	['workstudy-men-squares', '', '53'],
	['workstudy-women-squares', '', '39'],
	['men-per-100-outside', 'environ', '104'],
	['mean-age-gain', '', '0,7'],
	['distance-squares', '', '215'],
	['distance-share-computed', 'environ', '41'],
	['off-site-enrolments', '', '30'],
	['high-level-gain', '', '11'],
	['workstudy-age-gap', '', '9,2'],
	['vapp-undescribed', '', '25'],
	['vae-undescribed', '', '14'],
	['ves-undescribed', '', '152'],
	['ves-undescribed-wide', '', '326'],
	['vapp-direct-share', '', '69'],
	['vapp-conditional-share', '', '27'],
	['vae-partial-share', '', '54'],
	['ves-mixed-share', '', '10'],
	['vae-full-share', '', '43'],
	['ves-grants-share', '', '81'],
	['vapp-surplus', '', '43'],
	['vae-surplus', '', '38'],
	['ves-surplus', '', '35'],
	['ves-women', '', '55'],
	['exam-absent', '', '21'],
	['exam-fail', 'environ', '9'],
	['exam-pass', 'environ', '70'],
	['absent-distance', '', '30'],
	['absent-distance-before', '', '44'],
	['absent-hybrid', '', '22'],
	['absent-site', '', '18'],
	['presence-distance-gain', '', '14'],
	['success-site-gain', '', '9'],
	['presence-gap', '', '12'],
	['parchments-before', 'environ', '13\u202f400'],
	['parchments-added', 'environ', '1\u202f260'],
	['level-6-of-diplomas', 'environ', '54'],
	['amf-of-all', '', '13'],
	['bac-gain', '', '1']
] as const;

describe('what the figures say of each other', () => {
	test.each(GOLDEN)('%s is %s %s', (id, about, text) => {
		const found = calculation(id);
		expect([found.approximate ? 'environ' : '', found.text]).toEqual([about, text]);
		expect(readPrinted(found.text)).toEqual({ value: found.value });
	});

	test('no calculation goes untested', () => {
		expect(RECIPES.map(({ id }) => id).sort()).toEqual(GOLDEN.map(([id]) => id).sort());
	});

	test('distance learners are 41.3 to 41.8 % of all within the hedges', () => {
		const { low, high } = calculation('distance-share-computed').range;
		expect([low.toFixed(1), high.toFixed(1)]).toEqual(['41.3', '41.8']);
	});

	test('exam marks fill a hundred: 21 stay out, 9 drop, 70 pass', () => {
		const marks = ['exam-absent', 'exam-fail', 'exam-pass'].map((id) => calculation(id).value);
		expect(marks.reduce((a, b) => a + b, 0)).toBe(100);
	});

	test('squares of a split fill the block that they split', () => {
		const sum = (...ids: string[]) => ids.reduce((total, id) => total + calculation(id).value, 0);
		expect(sum('in-work-squares', 'seeking-squares', 'undescribed-squares')).toBe(
			sum('crowd-squares')
		);
		expect(sum('workstudy-men-squares', 'workstudy-women-squares')).toBe(sum('workstudy-squares'));
	});

	test('counts of decisions are exact', () => {
		expect(calculation('ves-undescribed').range).toEqual({ low: 152, high: 152 });
	});
});

describe('how a calculation is shown', () => {
	test.each(
		calculations.filter(({ recipe }) => recipe.draw === undefined && recipe.unit !== 'squares')
	)('$recipe.id is rounded no finer than its range supports', ({ recipe, result }) => {
		expect(supports(result.range, result.value, recipe.step ?? 1)).toBe(true);
	});

	test.each(calculations.filter(({ recipe }) => recipe.unit === 'squares'))(
		'$recipe.id is drawn within its range, to a square',
		({ result }) => {
			expect(result.value).toBeGreaterThanOrEqual(result.range.low - 0.5);
			expect(result.value).toBeLessThanOrEqual(result.range.high + 0.5);
			expect(Number.isInteger(result.value)).toBe(true);
		}
	);

	test('a step too fine for its range is told apart from one that is not', () => {
		const { range } = calculation('enrolments-per-person');
		expect(supports(range, 5.385, 0.1)).toBe(true);
		expect(supports(range, 5.385, 0.01)).toBe(false);
	});

	test('formulas hold the operands as they are printed', () => {
		expect(calculation('enrolments-per-person').formula).toBe('280\u202f000 ÷ 52\u202f000');
		expect(calculation('hours-per-person').formula).toBe('19,2\u00a0millions ÷ 52\u202f000');
		expect(calculation('situation-undescribed').formula).toBe('100 − 65 − 19');
		expect(calculation('intermediate-of-all').formula).toBe('65\u00a0% × 64\u00a0%');
	});

	test.each(calculations)('$recipe.id names in its formula only its own operands', ({ recipe }) => {
		const named = [...recipe.formula.matchAll(/\{([^}]+)\}/g)].map(([, id]) => id);
		expect(new Set(recipe.operands)).toEqual(
			new Set([...named, ...(recipe.draw ? recipe.operands : [])])
		);
	});

	test('the period is the main operand’s, unless stated; places are those of all operands', () => {
		expect(calculation('vapp-surplus')).toMatchObject({ period: '2020', places: ['4.2'] });
		expect(calculation('parchments-before').period).toBe('2017-2018');
		expect(calculation('distance-share-computed').places).toEqual(['1.2', '3.1']);
	});

	test('squares are drawn here: they have no place in the report, and no period', () => {
		for (const { recipe, result } of calculations.filter(
			({ recipe }) => recipe.unit === 'squares'
		)) {
			expect(result, recipe.id).toMatchObject({ places: [] });
			expect(result, recipe.id).not.toHaveProperty('period');
		}
	});
});

describe('what cannot be worked out stops the build', () => {
	test('a missing operand is named once, with the calculation that needs it', () => {
		const without = figures.filter(({ id }) => id !== 'learners');
		expect(() => calculate(without, fr)).toThrow(
			/^figures\.csv:1.*une ligne learners, dont le calcul crowd-squares a besoin.*remettre la ligne/
		);
	});

	test('a figure cannot have the id of a calculation', () => {
		const [first] = figures;
		if (first === undefined) throw new Error('no figure');
		expect(() => calculate([...figures, { ...first, id: 'men-share' }], fr)).toThrow(
			'colonne «\u00a0id\u00a0»'
		);
	});
});

test('each figure keeps its own period', () => {
	const periods = new Map<string, string[]>();
	for (const { id, period } of figures) periods.set(period, [...(periods.get(period) ?? []), id]);
	expect([...periods.keys()].sort()).toEqual([
		'2015-2016',
		'2018-2019',
		'2019',
		'2019-2020',
		'2020',
		fr.undated
	]);
	expect(periods.get(fr.undated)?.every((id) => id.endsWith('-abroad'))).toBe(true);
	expect(periods.get('2019')).toEqual(['vae-national']);
	expect(periods.get('2015-2016')).toEqual(['high-level-share-before']);
	expect(periods.get('2020')?.every((id) => /^(vapp|vae|ves)-/.test(id))).toBe(true);
});
