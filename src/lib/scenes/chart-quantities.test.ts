import { expect, test } from 'vitest';
import { findIn } from '$lib/figures/find-in';
import { fr } from '$lib/language/fr/fr';
import { quantities } from '$lib/story/edition.fixtures';
import type { Block, QuantityNode } from '$lib/story/types';
import { barsOf, chartQuantities, chartQuantity, textRows } from './chart-quantities.server';
import { all, scenes, story, words } from './scenes.fixtures';

const drawn = chartQuantities(story, all, fr);

test('the browser gets the quantities that charts draw, and no others', () => {
	expect(new Set(Object.keys(drawn))).toEqual(
		new Set(scenes.flatMap(({ scene }) => scene.figures))
	);
	expect(Object.keys(drawn).length).toBeLessThan(Object.keys(all).length);
});

test('every scene finds all that it draws among them', () => {
	for (const { name, scene } of scenes) {
		const lookup = (id: string) => {
			const found = drawn[id];
			if (!found) throw new Error(`scene « ${name} » draws « ${id} », which its tables leave out`);
			return found;
		};
		expect(scene.spec(lookup, words(name)).steps.length).toBeGreaterThan(0);
	}
});

test('a story that draws what no figure is stops the build by its name', () => {
	const { learners, ...others } = all;
	expect(learners).toBeTruthy();
	expect(() => chartQuantities(story, others, fr)).toThrow('“learners”');
});

test('a hedge counts as one, « en moyenne » alone does not', () => {
	const hedged = (id: string) => chartQuantity(findIn(quantities, id, 'figure'), fr).hedged;
	expect(['learners', 'branches-abroad', 'hours-per-person'].map(hedged)).toEqual([
		true,
		true,
		true
	]);
	expect(['in-work', 'mean-age', 'exam-absent'].map(hedged)).toEqual([false, false, false]);
});

test('a per cent and years stay with the number, a noun does not', () => {
	const sign = (id: string) => chartQuantity(findIn(quantities, id, 'figure'), fr).sign;
	expect(['in-work', 'mean-age', 'mean-age-gain'].map(sign)).toEqual([
		'\u00a0%',
		'\u00a0ans',
		'\u00a0an'
	]);
	expect(['learners', 'vapp-decisions', 'workstudy-squares'].map(sign)).toEqual(['', '', '']);
});

/** A level names what a share is of: it has no size. */
const printed = Object.values(all).filter(
	({ kind, unit }) => kind === 'printed' && unit !== 'level'
);
const marked = new Set([
	...scenes.flatMap(({ scene }) => scene.figures),
	...story.sections.flatMap(barsOf)
]);

test.each(printed)('$id has a mark: in a chart, or as a bar in the text', ({ id }) => {
	expect(marked).toContain(id);
});

test('what a section draws in its text alone stands in a table of its own', () => {
	const quantity = (id: string, bar?: 'plain'): QuantityNode => {
		const words = { before: '', text: 'un', after: '' };
		const drawn = bar ? { bar } : {};
		return { type: 'quantity', id, form: 'full', value: 1, calculated: false, ...words, ...drawn };
	};
	const [drawn] = scenes;
	const inChart = drawn?.scene.figures[0] ?? '';
	const lead: Block[] = [
		{
			type: 'paragraph',
			children: [
				quantity('vae-national', 'plain'),
				quantity('vapp-women'),
				{ type: 'strong', children: [quantity(inChart, 'plain')] },
				quantity('vae-national', 'plain')
			]
		}
	];
	const sections = story.sections.map((section) =>
		section.slug === drawn?.section ? { ...section, lead } : { ...section, lead: [], scenes: [] }
	);
	const rows = textRows({ ...story, sections }, all, fr);
	expect(rows[drawn?.section ?? '']?.map(({ id, measure }) => [id, measure])).toEqual([
		['vae-national', all['vae-national']?.measure]
	]);
});
