import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '$lib/language/en/en';
import { fr } from '$lib/language/fr/fr';
import { current, type Edition } from '$lib/scenes/current.server';
import { editions } from '$lib/story/edition.server';
import { inlineOf } from '$lib/story/markdown';
import { root } from '../setup/run.js';
import { printsOf, quotationsIn, quoter } from './prints.ts';

/** What is between quotation marks and in no report, with the reason. */
const OTHERS: Readonly<Record<string, string>> = {
	'moins de': 'a turn of phrase that the report elides: « moins d’un sur cinq »'
};

const file = (edition: string) => join(root, `src/tools/quotations/prints/${edition}.txt`);
const known = editions().filter((edition) => existsSync(file(edition)));

/** Every text of an edition that may quote its report. */
function textsOf({ story, quantities, ledger, labels, language }: Edition): string[] {
	const told = story.sections.map((section) =>
		inlineOf(section)
			.map((node) => {
				if (node.type === 'text') return node.text;
				return node.type === 'quantity' ? node.before + node.text + node.after : '';
			})
			.join('')
	);
	const named = Object.values(quantities).flatMap((quantity) => [
		quantity.label,
		quantity.measure,
		quantity.population,
		quantity.note ?? '',
		quantity.kind === 'printed' && quantity.wording ? language.quote(quantity.wording) : ''
	]);
	const checked = ledger.flatMap(({ sum, verdict }) => [sum, verdict]);
	const labelled = [...Object.values(labels.charts), labels.checks].flatMap(Object.values<string>);
	const hedges = Object.values(language.hedges).map(({ said }) => language.quote(said));
	return [...told, ...named, ...checked, ...labelled, ...hedges, language.ledger.wordingRule];
}

test.each(known)('quotation marks of the edition %s hold its report’s exact words', (edition) => {
	const isQuoted = quoter(readFileSync(file(edition), 'utf8'));
	const texts = [fr, en].flatMap((language) => textsOf(current(language, edition)));
	const quotations = [...new Set(texts.flatMap(quotationsIn))];
	expect(quotations.length).toBeGreaterThan(10);
	expect(
		quotations.filter((words) => !Object.hasOwn(OTHERS, words) && !isQuoted(words)),
		'write the report’s own words, what is left out as […], or no quotation marks'
	).toEqual([]);
});

test('the report of an edition has its prints', () => {
	expect(known).toContain('2019-2020');
});

const isQuoted = quoter(
	printsOf("Trois auditeurs sur cinq, soit 52 000, l’ont dit : « c'est\nainsi ». Puis 3,9 ans.")
);

test.each([
	['trois auditeurs sur cinq', true],
	['Trois […] sur cinq', true],
	['trois sur cinq', false],
	['52\u202f000', true],
	['c’est ainsi', true],
	['3,9\u00a0ans', true],
	['ainsi […] puis', true],
	['ainsi dit', false],
	['trois auditeurs sur cinq soit 52000', true],
	['auditeurs sur cinq ou 52000', false],
	['', false]
])('« %s » is in the report: %s', (words, is) => {
	expect(isQuoted(words)).toBe(is);
});

test('prints say nothing of the report but whether a few words are in it', () => {
	expect(printsOf('Trois auditeurs sur cinq')).toMatch(/^[\w+/=]+\n$/u);
});
