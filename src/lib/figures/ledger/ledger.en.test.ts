import { expect, test } from 'vitest';
import { en } from '$lib/language/en/en';
import { fr } from '$lib/language/fr/fr';
import type { Language } from '$lib/language/language';
import { calculate } from '../calculations/calculate';
import { checks, SOURCE } from '../fixtures/edition.fixtures';
import { parseFigures } from '../parse';
import { keepLedger, ledgerCounts } from './ledger';

const read = (language: Language) => {
	const figures = parseFigures(SOURCE.csv, SOURCE.file, language);
	const all = Object.values(calculate(figures, language, undefined, SOURCE)).map((each) => {
		const words = { label: each.id, measure: each.id, population: each.id };
		return [each.id, { ...each, ...words }] as const;
	});
	const named = Object.fromEntries(all);
	const lines = keepLedger(named, SOURCE, language, checks);
	const counts = Object.values(ledgerCounts(lines, named, language));
	const said = [
		language.typeset(language.ledger.wordingRule),
		...lines.flatMap(({ sum, verdict, outcomeLabel }) => [sum, verdict, outcomeLabel]),
		...counts.flatMap(({ label, measure, note = '' }) => [label, measure, note])
	];
	return { lines, said };
};
const english = read(en);
const french = read(fr);

const line = (id: string) => {
	const found = english.lines.find((each) => each.id === id);
	return `${found?.sum} – ${found?.verdict}`.replaceAll('\u00a0', ' ');
};

test.each([
	['situation-whole', '65% + 19% = 84% – That leaves 16% that the report doesn’t describe.'],
	[
		'seeking-wording',
		'« moins d’un sur cinq » (“under one in five”): from 15 to 20%; printed: 19% – The figure is just below, as the words say.'
	],
	[
		'exam-success-wording',
		'« neuf » (“nine”) in ten: from 85 to 95%; printed: 89% – No simple fraction is nearer to the figure.'
	],
	[
		'in-work-wording',
		'« trois […] sur cinq » (“three in five”): from 55 to 63.3%; printed: 65% – Not far off, but two in three would be nearer.'
	],
	[
		'mean-age-youth',
		'32.6 − 31.9 = 0.7 – The report calls its learners « relativement jeune » (“relatively young”), and explains it by the growth of work-study training. The average age, though, rose by 0.7 years. One doesn’t rule out the other.'
	],
	[
		'vae-decisions-surplus',
		'378 − 340 = 38 – That makes 38 decisions more than there were candidates; the report doesn’t say why.'
	]
])('%s is said in English', (id, said) => {
	expect(line(id)).toBe(said);
});

test('checks come to the same in both languages', () => {
	const outcomes = ({ lines }: typeof french) => lines.map(({ id, outcome }) => [id, outcome]);
	expect(outcomes(english)).toEqual(outcomes(french));
});

const QUOTED = /«\u00a0([^»]*)\u00a0»/gu;

test('what is quoted in English is quoted in French, and its translation follows', () => {
	const quoted = ({ said }: typeof french) =>
		said.flatMap((text) => [...text.matchAll(QUOTED)].map(([, words = '']) => words.toLowerCase()));
	const known = new Set(quoted(french));
	expect(quoted(english).length).toBeGreaterThan(10);
	for (const words of quoted(english)) expect(known).toContain(words);
	for (const text of english.said) {
		// What it prints (sic) is a number, in the page's own typography.
		expect(text.replace(/«[^»]*» \(“[^”]+”\)|“[^”]+” \(sic\)/gu, '')).not.toMatch(/[«»“”]/u);
	}
});

test('nothing of French typography or French words is left around', () => {
	for (const text of english.said) {
		expect(text.replace(QUOTED, '')).not.toMatch(
			/[\u00a0\u202f ][;:!?%]|\d,\d(?!\d\d)|\d[\u202f ]\d{3}|[éèêàç]|\b(?:sur|ou|et|des|les|est)\b/u
		);
	}
});
