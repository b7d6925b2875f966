import { describe, expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { faultsOf } from '../fixtures/faults.fixtures';
import type { BareFigure, BareQuantities, Range } from '../types';
import { readClaims } from './claims';

const figure = (id: string, value: number, range: Range): BareFigure => ({
	kind: 'printed',
	id,
	value,
	text: fr.number(value),
	printed: fr.number(value),
	unit: 'percent',
	range,
	bounds: { ...range, from: 'rounding' },
	period: '2019-2020',
	places: ['1.1']
});
const quantities: BareQuantities = {
	site: figure('site', 6500, { low: 6500, high: 6550 }),
	distance: figure('distance', 1200, { low: 1200, high: 1250 }),
	'in-work': figure('in-work', 65, { low: 64.5, high: 65.5 }),
	gain: figure('gain', 11, { low: 10, high: 12 }),
	none: figure('none', 0, { low: 0, high: 0.5 })
};
const read = (...rows: string[]) =>
	readClaims(['id,condition', ...rows, ''].join('\n'), 'claims.csv', quantities, fr);
const claim = (condition: string) => read(`x,${condition}`).byId['x'];
const faults = (...rows: string[]) => faultsOf(() => read(...rows));

describe('a claim holds over the whole ranges of its figures', () => {
	test.each([
		['site >= 5 * distance', true],
		['site > 5.24 * distance', false],
		['site / distance > 5.1', true],
		['distance < site - 5000', true],
		['distance < site - 5250', false],
		['distance <= site - 5250', true],
		['in-work in 64.5..65.5', true],
		['in-work in 64.6..70', false],
		['in-work in 60..65.4', false],
		['in-work in gain..site', true],
		['site > 6000 and distance < 2000', true],
		['site > 6000 and distance < 1250', false],
		['gain > 10', false],
		['(site + distance) / 2 > 3800', true]
	])('%s: %s', (condition, holds) => {
		expect(claim(condition)?.holds).toBe(holds);
	});

	test.each([
		['gain = 11', true],
		['gain = 10', false],
		['gain = in-work - 54', true]
	])('but for what is printed, %s: %s', (condition, holds) => {
		expect(claim(condition)).toMatchObject({ holds, operands: expect.arrayContaining(['gain']) });
		expect(claim(condition)?.ranges).toBeUndefined();
	});
});

test('a claim says its sum with the numbers printed, and what each side may be', () => {
	expect(claim('site >= 5 * distance')).toMatchObject({
		line: 2,
		condition: 'site >= 5 * distance',
		sum: '6\u202f500 ≥ 5 × 1\u202f200 = 6\u202f000',
		ranges: '6\u202f500 à 6\u202f550 ≥ 6\u202f000 à 6\u202f250',
		operands: ['site', 'distance']
	});
	expect(claim('in-work in 63.4..66.7 and gain > 100 - (in-work - 0.5)')).toMatchObject({
		sum: '65, entre 63,4 et 66,7 et 11 > 100 − (65 − 0,5) = 35,5',
		ranges: '64,5 à 65,5, entre 63,4 et 66,7 et 10 à 12 > 35 à 36'
	});
});

test.each([
	['A,site > 1', 'colonne « id » : trouvé « A »', 'un identifiant en minuscules'],
	['x,site >> 1', 'trouvé « site >> 1 »', 'une condition, faite de nombres'],
	['x,sites > 1', 'trouvé « sites »', 'l’identifiant d’un chiffre ou d’un calcul'],
	['x,constructor > 1', 'trouvé « constructor »', 'l’identifiant d’un chiffre'],
	['x,3 > 1', 'trouvé « 3 > 1 »', 'une condition qui porte sur un chiffre'],
	['x,site / none > 1', 'trouvé « site / none > 1 »', 'une condition qui se calcule']
])('%s is refused', (row, found, expected) => {
	const problems = faults(row);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatch(/^claims\.csv:2, colonne « (?:id|condition) » : /u);
	expect(problems[0]).toContain(found);
	expect(problems[0]).toContain(`attendu ${expected}`);
	expect(problems[0]).toMatch(/ ; remède : \S/u);
});

test('an id stands once, and an unknown quantity is told the nearest', () => {
	expect(faults('x,site > 1', 'x,gain > 1')).toEqual([
		'claims.csv:3, colonne « id » : trouvé « x », attendu une seule ligne par identifiant ; remède : ôter l’une des deux'
	]);
	expect(faults('x,in-wrk > 1')[0]).toContain('choisir parmi les plus proches : in-work');
});
