import { describe, expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { figures } from '../fixtures/edition.fixtures';
import { rangeOf } from '../ranges';
import { judgeWording, nearestFraction, readWording } from './wording';

/** What a wording comes to beside a percentage printed to the unit. */
function judge(wording: string, value: number) {
	const claim = readWording(wording);
	if (claim === undefined) throw new Error(`unreadable: ${wording}`);
	return judgeWording(claim, rangeOf({ value, unit: 'percent', resolution: 1 }));
}

describe('a fraction in words', () => {
	test.each([
		['trois […] sur cinq', 65, 'loose'],
		['un peu plus de sept […] sur dix', 79, 'at-odds'],
		['un peu plus de sept auditeurs sur dix', 79, 'at-odds'],
		['six sur dix', 64, 'loose'],
		['six sur dix', 62, 'holds'],
		['moins d’un sur cinq', 19, 'holds'],
		['sept sur dix', 70, 'holds'],
		['près de huit sur dix', 79, 'holds'],
		['près de quatre sur cinq', 79, 'holds'],
		['neuf', 89, 'holds'],
		['un peu plus de sept sur dix', 79, 'at-odds'],
		['essentiellement', 43, 'at-odds']
	])('of the report: « %s » beside %i %% → %s', (wording, value, outcome) => {
		expect(judge(wording, value)).toBe(outcome);
	});

	test.each([
		['six sur dix', 75, 'at-odds'],
		['six sur dix', 50, 'loose'],
		['un peu plus de sept sur dix', 71, 'holds'],
		['un peu plus de sept sur dix', 75, 'loose'],
		['un peu plus de sept sur dix', 68, 'at-odds'],
		['près de huit sur dix', 82, 'at-odds'],
		['moins d’un sur cinq', 22, 'at-odds'],
		['moins d’un sur cinq', 3, 'loose'],
		['plus de la moitié', 90, 'loose'],
		['un tiers', 34, 'holds'],
		['trois quarts', 74, 'holds'],
		['essentiellement', 51, 'holds']
	])('would have « %s » beside %i %% come to %s', (wording, value, outcome) => {
		expect(judge(wording, value)).toBe(outcome);
	});

	test('claims what is nearer to it than to any other simple fraction', () => {
		const claim = readWording('six sur dix');
		expect(claim?.claimed.low).toBe(55);
		expect(claim?.claimed.high).toBeCloseTo((60 + 200 / 3) / 2, 9);
		expect(readWording('trois sur cinq')?.claimed).toEqual(claim?.claimed);
	});

	test('keeps the half that its hedge announces', () => {
		expect(readWording('près de huit sur dix')?.claimed).toEqual({ low: 77.5, high: 80 });
		expect(readWording('plus de huit sur dix')?.claimed).toEqual({ low: 80, high: 85 });
	});

	test('claims the same whatever the case, the spaces and the apostrophe', () => {
		expect(readWording(" Moins d'un  sur\u00a0cinq")).toEqual(readWording('moins d’un sur cinq'));
	});

	test.each(['', 'beaucoup', 'trois', 'six sur sept', 'six sur', 'onze sur dix', 'sur dix'])(
		'is read, or refused: « %s »',
		(wording) => {
			expect(readWording(wording) === undefined).toBe(wording !== 'trois');
		}
	);

	test('is read wherever the report has one', () => {
		const worded = figures.flatMap(({ wording }) => wording ?? []);
		expect(worded).toHaveLength(10);
		for (const wording of worded) expect(readWording(wording), wording).toBeDefined();
	});
});

describe('the nearest simple fraction', () => {
	test.each([
		[65, 5, 'deux sur trois'],
		[64, 10, 'deux sur trois'],
		[79, 10, 'huit sur dix'],
		[79, 5, 'quatre sur cinq'],
		[50, undefined, 'un sur deux']
	])('of %i %%, in words and in %s if it can be: « %s »', (value, of, words) => {
		expect(nearestFraction(value, fr, of)).toBe(words);
	});
});

test('the rule is French sentences, with an example', () => {
	const rule = fr.typeset(fr.ledger.wordingRule);
	expect(rule).toMatch(/^\p{Lu}.*«\u00a0six sur dix\u00a0».*\.$/u);
	expect(rule).not.toMatch(/['"]|[ \u00a0][;!?]|[^\u00a0][:%»]|«[^\u00a0]/);
});
