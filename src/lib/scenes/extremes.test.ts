import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { BOXES } from '$lib/charts/box';
import InBoxes from '$lib/charts/InBoxes.svelte';
import { EditionError } from '$lib/figures/errors';
import { figures, SOURCE } from '$lib/figures/fixtures/edition.fixtures';
import { lineOf } from '$lib/figures/source';
import type { BareFigure, Quantities } from '$lib/figures/types';
import { fr } from '$lib/language/fr/fr';
import { quantities as own } from '$lib/story/edition.fixtures';
import { sceneProblems } from './check.server';
import { marksIn, svgsIn } from './drawn-marks.fixtures';
import { chartOf } from './scene';
import { edition, keys, lookupIn, ownWith, scenes } from './scenes.fixtures';

const file = { file: 'story.fr.md', markdown: '' };

/** The most that a unit allows, where it is bounded by nature. */
const MOST: Partial<Record<BareFigure['unit'], number>> = { percent: 100, years: 120, level: 8 };

/** The same figure at another value, as exact as it was. */
function at(figure: BareFigure, value: number): BareFigure {
	const { low, high } = figure.range;
	const shift = value - figure.value;
	return {
		...figure,
		value,
		text: fr.number(value),
		range: { low: Math.max(0, low + shift), high: high + shift }
	};
}

/** `npm test` tries the ends; `npm run test:mutations` what lies between them too. */
const BETWEEN = process.env['MUTATIONS'] === 'all';

/** Nothing, next to nothing, a little more, half again, three and ten times as much, and all there can be. */
function extremes({ value, unit }: BareFigure): number[] {
	const most = MOST[unit] ?? Infinity;
	const between = [1, value + 1, Math.round(value * 1.5), value * 3];
	const tried = [0, ...(BETWEEN ? between : []), value * 10, most];
	return [...new Set(tried)].filter((each) => Number.isFinite(each) && each <= most);
}

/** All quantities, with one figure changed; undefined where the calculations refuse it. */
function quantitiesWith(changed: BareFigure): Quantities | undefined {
	try {
		return ownWith(changed);
	} catch (error) {
		if (error instanceof EditionError) return undefined;
		throw error;
	}
}

/** What a scene is drawn with: its words are the edition's. */
const drawn = (quantities: Quantities) => ({
	quantities,
	source: SOURCE,
	labels: edition.labels,
	language: fr
});

const LINES = new Set(figures.map(({ id }) => lineOf(SOURCE, id)));

/** How far a mark may reach out, in design units: an outline reaches into the gap around its cell. */
const REACH = 1.6;

/** Marks that leave the box of their drawing, as text. */
function outside(markup: string): string[] {
	const svgs = svgsIn(markup);
	expect(svgs.length).toBeGreaterThanOrEqual(BOXES.length);
	return svgs.flatMap((svg) => {
		const [, width = NaN, height = NaN] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
		return marksIn(svg)
			.filter(({ left, right, top, bottom }) => {
				return !(
					Math.min(left, top) >= -REACH &&
					right <= width + REACH &&
					bottom <= height + REACH
				);
			})
			.map((extent) => `${width} × ${height}: ${JSON.stringify(extent)}`);
	});
}

test.each(scenes)('$name stands within its boxes as the edition has it', ({ scene }) => {
	const chart = chartOf(scene, lookupIn(own), keys);
	const markup = render(InBoxes, { props: { chart, alt: '' } }).body;
	expect(svgsIn(markup).flatMap(marksIn).length).toBeGreaterThan(0);
	expect(outside(markup)).toEqual([]);
});

test.each(figures)(
	'whatever $id is, charts stay in their boxes or the build names it',
	(figure) => {
		for (const value of extremes(figure)) {
			const quantities = quantitiesWith(at(figure, value));
			if (!quantities) continue;
			for (const { name, told, scene } of scenes) {
				const used = scene.figures.some(
					(id) => JSON.stringify(quantities[id]) !== JSON.stringify(own[id])
				);
				if (!used) continue;
				const said = `${name} with ${figure.id} at ${value}`;
				const problems = sceneProblems([told], file, drawn(quantities));
				for (const problem of problems) {
					expect(problem.expected, said).toContain(name);
					expect(problem.expected, said).not.toBe(
						`des nombres que le graphique ${name} puisse dessiner`
					);
					expect([...LINES], said).toContain(problem.line);
				}
				if (problems.length > 0) continue;
				const chart = chartOf(scene, lookupIn(quantities), keys);
				const markup = render(InBoxes, { props: { chart, alt: '' } }).body;
				expect(outside(markup), said).toEqual([]);
			}
		}
	}
);

/** Figures beyond what the report has, as an author may correct them; and what becomes of them. */
const problemsOf = (scene: string, id: string, value: number) => {
	const figure = figures.find((each) => each.id === id);
	const told = scenes.find(({ name }) => name === scene)?.told;
	const quantities = figure && quantitiesWith(at(figure, value));
	if (!told || !quantities) throw new Error(`no ${scene}, or no ${id}`);
	return sceneProblems([told], file, drawn(quantities));
};

test('a share that is twice what it was is drawn on the same axis, from nothing to a hundred', () => {
	expect(problemsOf('candidats', 'vapp-women', 100)).toEqual([]);
	expect(problemsOf('activite', 'activity-initial', 14)).toEqual([]);
});

test('what no axis holds stops the build, with the figure’s line and what to do', () => {
	expect(problemsOf('candidats', 'vapp-women', 140)).toEqual([
		{
			file: SOURCE.file,
			line: lineOf(SOURCE, 'vapp-women'),
			found: '140',
			expected: 'un nombre de 0 à 100, ce que le graphique candidats peut dessiner',
			remedy: 'vérifier vapp-women, ou donner au graphique une autre forme dans src/lib/scenes'
		}
	]);
});

test('more units than can be told apart stop the build by the figure they come from', () => {
	const [problem] = problemsOf('foule', 'learners', 520_000);
	expect(problem).toMatchObject({ line: lineOf(SOURCE, 'learners'), found: '520\u202f000' });
	expect(problem?.expected).toMatch(/^un nombre entier de 0 à 3\u202f000 pour crowd-squares/);
});
