import { describe, expect, test } from 'vitest';
import { supports } from '$lib/figures/calculations/calculate';
import { RECIPES } from '$lib/figures/calculations/recipes';
import { CHECKS } from '$lib/figures/ledger/checks';
import { findIn } from '$lib/figures/find-in';
import { fr } from '$lib/language/fr/fr';
import { contentFile, editionFigures, editions } from './edition.server';
import { readLabels } from './labels';

/** What must be true of any edition of the report, whatever its numbers: none of them is typed here. */
describe.each(editions())('the edition %s', (edition) => {
	const { quantities, ledger } = editionFigures(edition, fr);
	const all = Object.values(quantities);
	const file = contentFile(edition, 'labels.fr.yml');
	const ids = CHECKS.map(({ id }) => id);
	const labels = readLabels(file.text, file.file, quantities, fr, ids);

	test('is read once', () => {
		expect(editionFigures(edition, fr).quantities).toBe(quantities);
	});

	test('has every calculation, and the terms of every number', () => {
		expect(Object.keys(quantities)).toEqual(expect.arrayContaining(RECIPES.map(({ id }) => id)));
		for (const { id, label, population } of all) {
			expect({ id, isNamed: label !== '', fits: label.length <= 24 }).toEqual({
				id,
				isNamed: true,
				fits: true
			});
			expect(population, id).not.toBe('');
		}
	});

	test('has ranges for its numbers, and calculations rounded no finer than theirs support', () => {
		for (const { id, value, upper = value, range } of all) {
			expect({ id, isRange: range.low <= range.high }).toEqual({ id, isRange: true });
			expect({ id, isAbove: upper >= value }).toEqual({ id, isAbove: true });
		}
		for (const { id, step = 1 } of RECIPES.filter(
			({ unit, draw }) => unit !== 'squares' && !draw
		)) {
			const { range, value } = findIn(quantities, id, 'figure');
			expect({ id, isSure: supports(range, value, step) }).toEqual({ id, isSure: true });
		}
	});

	test('has a line of the ledger for each check, and its question', () => {
		expect(ledger.map(({ id }) => id)).toEqual(ids);
		expect(Object.keys(labels.checks).sort()).toEqual([...ids].sort());
		for (const question of Object.values(labels.checks)) expect(question).toMatch(/\u202f\?$/);
	});

	test('has French typography in all that readers see', () => {
		const words = all.flatMap((each) => [
			each.text,
			each.population,
			each.label,
			each.note ?? '',
			(each.kind === 'printed' ? each.wording : each.formula) ?? ''
		]);
		for (const text of words) {
			expect(text).not.toMatch(/['"]|[ \u00a0][;!?]|(?:^|[^\u00a0])[:%»]|«[^\u00a0]|\d [\d%]/);
		}
		const labelled = Object.values(labels.charts).flatMap((chart) => Object.values(chart));
		const checked = [
			...Object.values(labels.checks),
			...ledger.flatMap(({ sum, verdict, outcomeLabel }) => [sum, verdict, outcomeLabel])
		];
		for (const text of [...labelled, ...checked]) {
			expect(text).not.toMatch(/['"]| -| {2}/);
			expect(text).not.toMatch(/[^\u202f][;!?]|[^\u00a0][:%»]|«[^\u00a0]/);
		}
		// A sum's number and its word were joined by code: they don't part.
		for (const text of checked) expect(text).not.toMatch(/\d-|\d [\d\p{L}]/u);
		for (const { verdict } of ledger) expect(verdict).toMatch(/^\p{Lu}.*\.$/u);
	});
});

test('an unknown edition is refused, with those there are', () => {
	const [first = ''] = editions();
	expect(first).toMatch(/^\d{4}-\d{4}$/);
	expect(() => editionFigures('1999-2000', fr)).toThrow(
		`Unknown edition “1999-2000”; there are: ${editions().join(', ')}`
	);
});
