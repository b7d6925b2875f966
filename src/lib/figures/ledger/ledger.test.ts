import { describe, expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { checks, figures, named, OUTCOMES, SOURCE } from '../fixtures/edition.fixtures';
import { faultsOf } from '../fixtures/faults.fixtures';
import type { Quantities } from '../types';
import { CHECKS, type Check } from './checks';
import { GROUPS } from './groups';
import { countId, groupId, keepLedger, ledgerCounts } from './ledger';
import { file, keep, shares } from './ledger.fixtures';
import { READING } from './rules';
import type { Line, Outcome } from './types';

const { edition: EDITION } = SOURCE;
const lines = keepLedger(named, SOURCE, fr, checks);
const counted = ledgerCounts(lines, named, fr);

function line(id: string): Line {
	const found = lines.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no check ${id}`);
	return found;
}

/** The ledger's ordinary spaces, to compare with words typed here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Each check, with what it comes to and from what, in the tests' own edition. */
const GOLDEN: readonly [id: string, outcome: Outcome, sum: string][] = [
	['activity-whole', 'holds', '87 % + 13 % = 100 %'],
	['parchments-whole', 'holds', '79 % + 21 % = 100 %'],
	['situation-whole', 'undescribed', '65 % + 19 % = 84 %'],
	[
		'distance-share-check',
		'within-hedges',
		'21 500 ÷ 52 000 = 41,3 à 41,9 %, réserves comprises ; imprimé : 42 %'
	],
	['in-work-wording', 'loose', '« trois […] sur cinq » : de 55 à 63,3 % ; imprimé : 65 %'],
	['intermediate-wording', 'loose', '« six […] sur dix » : de 55 à 63,3 % ; imprimé : 64 %'],
	['amf-wording', 'holds', '« six sur dix » : de 55 à 63,3 % ; imprimé : 62 %'],
	['seeking-wording', 'holds', '« moins d’un sur cinq » : de 15 à 20 % ; imprimé : 19 %'],
	['site-enrolments-wording', 'holds', '« sept […] sur dix » : de 68,3 à 72,5 % ; imprimé : 70 %'],
	['diplomas-wording', 'holds', '« près de huit sur dix » : de 77,5 à 80 % ; imprimé : 79 %'],
	[
		'four-types-wording',
		'holds',
		'« près de quatre […] sur cinq » : de 77,5 à 80 % ; imprimé : 79 %'
	],
	['exam-success-wording', 'holds', '« neuf » sur dix : de 85 à 95 % ; imprimé : 89 %'],
	[
		'exam-presence-wording',
		'at-odds',
		'« un peu plus de sept […] sur dix » : de 70 à 72,5 % ; imprimé : 79 %'
	],
	[
		'level-6-wording',
		'no-base',
		'« essentiellement » : plus de 50 % ; imprimé : 43 %, ou 43 % ÷ 79 % = 54 %'
	],
	[
		'exam-presence-modes',
		'holds',
		'70 % × 82 % + 30 % × (70 à 78 %) = 77,8 à 81,4 %, arrondis compris ; imprimé : 79 %'
	],
	[
		'exam-success-modes',
		'holds',
		'(89 % − 70 % × 89 %) ÷ 30 % = environ 86 à 92 %, arrondis compris'
	],
	['vapp-decisions-described', 'undescribed', '540 − 370 − 145 = 25'],
	['vae-decisions-described', 'undescribed', '378 − 161 − 203 = 14'],
	[
		'ves-decisions-described',
		'undescribed',
		'1 740 − 1 414 − 174 = 152 ; 1 740 − 1 414 = 326, si les 174 sont compris dans les 1 414'
	],
	['vapp-decisions-surplus', 'unexplained', '540 − 497 = 43'],
	['vae-decisions-surplus', 'unexplained', '378 − 340 = 38'],
	['ves-decisions-surplus', 'unexplained', '1 740 − 1 705 = 35'],
	[
		'vapp-seeking-higher',
		'two-definitions',
		'23 % ; ensemble : de 19 % à 35 %, selon la définition'
	],
	['vae-seeking-lower', 'two-definitions', '20 % ; ensemble : de 19 % à 35 %, selon la définition'],
	['vapp-age-higher', 'holds', '41 ans > 32,6 ans'],
	['vae-age-higher', 'holds', '44 ans > 32,6 ans'],
	['vapp-women-more', 'holds', '54 % > 50 %'],
	['ves-women-more', 'holds', '45 % < 50 %'],
	['workstudy-men', 'holds', '138 hommes pour 100 femmes > 100'],
	['bac-plateau', 'within-hedges', '28 − 27 = 1'],
	['high-level-rise', 'holds', '34 % > 23 %'],
	['presence-distance-lower', 'holds', '82 % > 70 %'],
	['presence-hybrid-lower', 'holds', '82 % > 78 %'],
	['presence-distance-rise', 'holds', '70 % > 56 %'],
	['success-site-rise', 'holds', '89 % > 80 %'],
	['ves-age-possible', 'to-confirm', 'VES (sic) : 3,9 ans ; ensemble : 32,6 ans'],
	['same-share-twice', 'to-confirm', 'diplômes : 79 % ; quatre types de diplômes : 79 %'],
	['mean-age-youth', 'noted', '32,6 − 31,9 = 0,7']
];

describe('the ledger of an edition', () => {
	test.each(GOLDEN)('%s: %s, since %s', (id, outcome, sum) => {
		expect([line(id).outcome, plain(line(id).sum)]).toEqual([outcome, sum]);
	});

	test('has one line a check, each with its own id, and none goes untested', () => {
		expect(lines.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
		expect(lines.map(({ id }) => id).sort()).toEqual(GOLDEN.map(([id]) => id).sort());
		expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
		expect(Object.keys(OUTCOMES).sort()).toEqual(lines.map(({ id }) => id).sort());
	});

	test('checks every wording of the report', () => {
		const worded = figures.filter(({ wording }) => wording !== undefined);
		const checked = CHECKS.filter(({ kind }) => READING.has(kind)).map(
			({ operands }) => operands[0]
		);
		expect(checked.sort()).toEqual(worded.map(({ id }) => id).sort());
	});

	test('works on figures that the report prints', () => {
		for (const { operands } of lines) {
			for (const id of operands) expect(named[id]?.kind, id).toBe('printed');
		}
	});

	test('says what it found in plain sentences, with numbers that it worked out', () => {
		const verdict = (id: string) => plain(line(id).verdict);
		expect(verdict('in-work-wording')).toContain('deux sur trois serait plus proche');
		expect(verdict('exam-presence-wording')).toContain('huit sur dix');
		expect(verdict('situation-whole')).toBe('Il reste 16 % que le rapport ne décrit pas.');
		expect(verdict('ves-decisions-described')).toContain('152, ou 326 selon la lecture');
		expect(verdict('vapp-decisions-surplus')).toContain('43 décisions de plus que de candidatures');
		expect(verdict('ves-age-possible')).toContain('imprime « 3,9 ans » (sic)');
		expect(verdict('mean-age-youth')).toContain('a augmenté de 0,7 an.');
		expect(verdict('presence-distance-rise')).toContain('écart est de 14 points');
		expect(verdict('vae-seeking-lower')).toContain('entre 19 % et 35 %');
		expect(verdict('vapp-seeking-higher')).toContain('Les 23 % comptent aussi');
		expect(verdict('level-6-wording')).toContain('54 % des diplômes');
	});

	test('has French typography in all that readers see', () => {
		for (const { sum, verdict, outcomeLabel } of lines) {
			for (const text of [sum, verdict, outcomeLabel]) {
				expect(text).not.toMatch(/['"]| -|\d-| {2}/);
				expect(text).not.toMatch(/[^\u202f][;!?]|[^\u00a0][:%»]|«[^\u00a0]/);
				expect(text).not.toMatch(/\d [\d\p{L}]/u);
			}
			expect(verdict).toMatch(/^\p{Lu}.*\.$/u);
		}
	});
});

describe('counts of checks', () => {
	test.each([
		['ledger-total', 38],
		['ledger-holds', 22],
		['ledger-nuanced', 3],
		['ledger-open', 12],
		['ledger-confirm', 5],
		['ledger-unsaid', 7],
		['ledger-holds-plainly', 20],
		['ledger-within-hedges', 2],
		['ledger-loose', 2],
		['ledger-undescribed', 4],
		['ledger-at-odds', 1],
		['ledger-two-definitions', 2],
		['ledger-no-base', 1],
		['ledger-to-confirm', 2],
		['ledger-unexplained', 3],
		['ledger-noted', 1]
	])('%s is %i, an exact number of the page, with no one place in the report', (id, value) => {
		expect(counted[id]).toMatchObject({
			kind: 'calculated',
			unit: 'checks',
			value,
			text: String(value),
			range: { low: value, high: value },
			places: []
		});
		expect(counted[id]).not.toHaveProperty('approximate');
	});

	test('are those of the lines, and add up', () => {
		const counts = ledgerCounts(lines.slice(0, 5), named, fr);
		const value = (id: string) => counts[id]?.value;
		const groups = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
		const sum = groups.reduce((total, group) => total + (value(groupId(group)) ?? NaN), 0);
		expect([value('ledger-total'), sum]).toEqual([5, 5]);
		expect(value(countId('noted'))).toBe(1);
	});

	test.each([
		['ledger-total', '2015-2020'],
		['ledger-holds', '2015-2020'],
		['ledger-two-definitions', '2019-2020'],
		['ledger-no-base', '2018-2019']
	])('are of the years of the figures that they count: %s, %s', (id, period) => {
		expect(counted[id]?.period).toBe(period);
	});

	test('have every outcome in one group', () => {
		const grouped = Object.values(GROUPS).flat().sort();
		expect(grouped).toEqual(Object.keys(fr.ledger.outcomes).sort());
	});

	test('name what they are counted from', () => {
		expect(counted['ledger-holds']).toMatchObject({
			formula: '20 + 2',
			operands: GROUPS.holds.map(countId)
		});
		expect(counted['ledger-no-base']).toMatchObject({
			operands: ['level-6-share', 'diplomas-share']
		});
		expect(fr.units.checks).toEqual({ one: 'compte', many: 'comptes' });
	});
});

describe('a change of outcome stops the build', () => {
	const whole: Check = {
		id: 'whole',
		kind: 'hundred',
		operands: ['p1', 'p2'],
		expected: 'holds'
	};
	const faults = (csv: string, among: readonly Check[]) => {
		const found = faultsOf(() => keep(csv, among));
		expect(found.length, 'something is refused').toBeGreaterThan(0);
		return found;
	};

	test('until the figure is corrected or the outcome acknowledged', () => {
		const csv = file(shares('87', '3'));
		expect(faults(csv, [whole])).toEqual([
			'figures.csv:2 : trouvé « part non décrite : 87 % + 3 % = 90 % », ' +
				'attendu l’issue « tient » pour la vérification whole ; remède : corriger le chiffre ' +
				"(p1, p2), ou reconnaître la nouvelle issue en mettant expected à 'undescribed' dans " +
				'cette entrée de src/lib/figures/ledger/checks.ts'
		]);
		expect(keep(csv, [{ ...whole, expected: 'undescribed' }])).toHaveLength(1);
	});

	test('with any figure of the report changed enough', () => {
		const { 'activity-initial': initial, ...others } = named;
		if (initial === undefined) throw new Error('no figure');
		const changed: Quantities = {
			...others,
			'activity-initial': { ...initial, value: 31, range: { low: 30.5, high: 31.5 } }
		};
		expect(() => keepLedger(changed, SOURCE, fr, checks)).toThrow(/activity-whole/);
	});

	test('edition by edition, where each has its own outcome', () => {
		const csv = file(shares('87', '3'));
		const byEdition = { [EDITION]: 'undescribed', '2020-2021': 'holds' } as const;
		expect(keep(csv, [{ ...whole, expected: byEdition }])).toHaveLength(1);
		expect(faults(csv, [{ ...whole, expected: { '2020-2021': 'holds' } }])[0]).toContain(
			'attendu l’issue « aucune »'
		);
	});

	test('with all that changed at once, each on its line', () => {
		const csv = file(shares('87', '3', '50'));
		const other: Check = { ...whole, id: 'other', operands: ['p3', 'p1'] };
		expect(faults(csv, [whole, other]).map((each) => each.slice(0, 15))).toEqual([
			'figures.csv:2 :',
			'figures.csv:4 :'
		]);
	});

	test('where a check lacks a figure, or the words for it', () => {
		expect(faults(file(shares('87')), [whole])[0]).toContain(
			'attendu une ligne p2, dont la vérification whole a besoin'
		);
		const words: Check = { ...whole, id: 'words', kind: 'wording', operands: ['p1'] };
		expect(faults(file(shares('87')), [words])[0]).toMatch(
			/figures\.csv:2, colonne « wording » : trouvé rien, attendu des mots/
		);
	});

	test('where words cannot be read, or no check reads them', () => {
		const csv = file({ p1: { value: '62', wording: 'pas mal' } });
		const words: Check = { ...whole, id: 'words', kind: 'wording', operands: ['p1'] };
		expect(faults(csv, [words])[0]).toContain('attendu une tournure que la règle sait lire');
		expect(faults(csv, [])[0]).toContain('ajouter une entrée de genre wording pour p1');
	});

	test('where a figure leaves nothing to work with, or takes the id of a count', () => {
		const rest: Check = { ...whole, id: 'rest', kind: 'remainder', operands: ['p1', 'p2', 'p3'] };
		expect(faults(file(shares('89', '100', '89')), [rest])[0]).toContain(
			'attendu un nombre avec lequel la vérification rest se calcule'
		);
		expect(faults(file({ 'ledger-total': {} }), [])[0]).toContain('colonne « id »');
	});
});
