import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import type { Block, QuantityNode } from '$lib/story/types';
import { barsOf, textRows } from './chart-quantities.server';
import { all, scenes, story } from './scenes.fixtures';

const printed = Object.values(all).filter(({ kind }) => kind === 'printed');
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
	expect(rows[drawn?.section ?? '']?.map(({ id, locator }) => [id, locator])).toEqual([
		['vae-national', all['vae-national']?.locator]
	]);
});
