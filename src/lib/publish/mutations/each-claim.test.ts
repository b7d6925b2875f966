/** Figures changed so that each claim in turn fails: the build stops where words name it. */
import { describe, expect, test } from 'vitest';
import { calculate } from '$lib/figures/calculations/calculate';
import { readClaims, type Claims } from '$lib/figures/claims/claims';
import { EditionError } from '$lib/figures/errors';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { CHECKS } from '$lib/figures/ledger/checks';
import { judgeWording, readWording } from '$lib/figures/ledger/wording';
import { findIn } from '$lib/figures/find-in';
import { parseFigures } from '$lib/figures/parse';
import type { BareFigure, BareQuantities, Quantities } from '$lib/figures/types';
import { fr } from '$lib/language/fr/fr';
import { readLabels } from '$lib/story/labels';
import { parseStory } from '$lib/story/parse/parse';
import { sound, TEXTS } from './judge.fixtures';

const figures = parseFigures(TEXTS.figures, 'figures.csv', fr);
/** What a figure is multiplied by: a little more or less, much more or less, the other way. */
const FACTORS = [1.02, 0.98, 1.1, 0.9, 1.5, 0.5, 3, 0.2, 20, 0.01, -1];

const times = (figure: BareFigure, factor: number): BareFigure => ({
	...figure,
	value: figure.value * factor,
	range: {
		low: Math.min(figure.range.low * factor, figure.range.high * factor),
		high: Math.max(figure.range.low * factor, figure.range.high * factor)
	}
});

/** The printed figures that a quantity comes from; a count of checks is one of its own. */
function rootsOf(id: string): string[] {
	const found = sound.quantities[id];
	const isWorkedOut = found?.kind === 'calculated' && Object.hasOwn(sound.bare, id);
	return isWorkedOut ? found.operands.flatMap(rootsOf) : [id];
}

/** The edition's numbers with one of them changed. */
function changed(id: string, factor: number): Quantities {
	const count = Object.hasOwn(sound.bare, id) ? undefined : sound.quantities[id];
	if (count) {
		const value = count.value * factor;
		return { ...sound.quantities, [id]: { ...count, value, range: { low: value, high: value } } };
	}
	const bare = calculated(figures.map((each) => (each.id === id ? times(each, factor) : each)));
	const named = Object.values(sound.quantities).map((each) => [
		each.id,
		{ ...each, ...bare[each.id] }
	]);
	return Object.fromEntries(named) as Quantities;
}

/** What is worked out from figures; where they don't allow it, the figures alone. */
function calculated(others: readonly BareFigure[]): BareQuantities {
	try {
		return calculate(others, fr);
	} catch (error) {
		if (!(error instanceof EditionError)) throw error;
		return Object.fromEntries(others.map((each) => [each.id, each]));
	}
}

const weighed = (quantities: Quantities) => readClaims(TEXTS.claims, 'claims.csv', quantities, fr);

/** The smallest of the changes tried that a claim doesn't bear. */
function failing(id: string): { claims: Claims; quantities: Quantities } | undefined {
	const roots = new Set(sound.claims.byId[id]?.operands.flatMap(rootsOf));
	for (const factor of FACTORS) {
		for (const root of roots) {
			const quantities = changed(root, factor);
			const claims = weighed(quantities);
			if (claims.byId[id]?.holds === false) return { claims, quantities };
		}
	}
	return undefined;
}

/** Lines of a file where words name a claim. */
const linesNaming = (text: string, id: string): number[] =>
	text.split('\n').flatMap((line, index) => (line.includes(`](claim:${id})`) ? index + 1 : []));

/** A fraction in words, and what is counted: « près de deux auditeurs sur trois ». */
const FRACTION =
	/((?:(?:un peu )?(?:plus|moins)|près) d(?:e |’))?\b(une?|\p{L}+)(?: \p{L}+)* (sur \p{L}+)/iu;

/** Words that are a fraction of one share, as the ledger reads the report's own. */
const fractions = [...sound.story.claims, ...sound.labels.claims].flatMap(({ id, words }) => {
	const [, hedge = '', parts = '', of = ''] = FRACTION.exec(words) ?? [];
	const wording = readWording(`${hedge}${parts} ${of}`);
	const [share, ...more] = sound.claims.byId[id]?.operands ?? [];
	return wording && share && more.length === 0 ? [{ words, share, wording }] : [];
});

test('words that are a fraction are among those that claim', () => {
	expect(fractions.length).toBeGreaterThan(0);
});

test.each(fractions)('« $words » is judged as the report’s own words are', ({ share, wording }) => {
	const figure = findIn(sound.quantities, share, 'figure');
	expect(judgeWording(wording, figure.range)).not.toBe('at-odds');
});

describe.each(Object.keys(sound.claims.byId))('the claim %s', (id) => {
	test('holds, and stops the build at its words where figures change', () => {
		expect(sound.claims.byId[id]?.holds).toBe(true);
		const failed = failing(id);
		if (!failed) return expect.unreachable(`no change makes ${id} fail: it claims nothing`);
		const { claims, quantities } = failed;
		const checks = CHECKS.map((check) => check.id);
		const read = {
			story: () => parseStory(TEXTS.story, 'story.fr.md', quantities, fr, claims),
			labels: () => readLabels(TEXTS.labels, 'labels.fr.yml', quantities, fr, checks, claims)
		};
		const { condition = '', line, sum = '' } = claims.byId[id] ?? {};
		for (const [name, file] of [
			['story', 'story.fr.md'],
			['labels', 'labels.fr.yml']
		] as const) {
			const faults = faultsOf(read[name]);
			for (const at of linesNaming(TEXTS[name], id)) {
				const own = faults.filter((each) => each.includes(`(claims.csv:${line})`));
				expect(own.map((each) => each.split(' ', 1)[0])).toContain(`${file}:${at}`);
				for (const message of own) {
					expect(message).toContain(condition);
					expect(message).toContain(sum.replace(/[\u00a0\u202f]/gu, ' '));
				}
			}
		}
	});
});
