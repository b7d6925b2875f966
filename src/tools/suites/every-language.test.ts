/** An edition says the same in every language: whoever switches keeps their place, and every number. */
import { expect, test } from 'vitest';
import { en } from '$lib/language/en/en';
import { fr } from '$lib/language/fr/fr';
import type { Language } from '$lib/language/language';
import { editions } from '$lib/story/edition.server';
import { storyFigures } from '$lib/story/markdown';
import type { StorySection } from '$lib/story/types';
import { barsOf } from '$lib/scenes/chart-quantities.server';
import { current } from '$lib/scenes/current.server';

const others = editions().flatMap((edition) =>
	[en].map((language): [string, string, Language] => [edition, language.code, language])
);

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Addresses of a section, its pictures and its steps, with its figures and bars. */
const outline = (section: StorySection) => ({
	slug: section.slug,
	scenes: section.scenes.map(({ name, steps }) => ({ name, steps: steps.map(({ id }) => id) })),
	figures: sorted(storyFigures(section)),
	bars: sorted(barsOf(section))
});

test.each(others)('%s in “%s” has the sections, steps and figures of French', (edition, _, it) => {
	const [told, french] = [current(it, edition).story, current(fr, edition).story];
	expect(told.sections.map(outline)).toEqual(french.sections.map(outline));
});

test.each(others)('%s in “%s” claims what French claims', (edition, _, it) => {
	const claimed = (language: Language) => {
		const { story, labels } = current(language, edition);
		return sorted([...story.claims, ...labels.claims].map(({ id }) => id));
	};
	expect(claimed(it)).toEqual(claimed(fr));
});

test.each(others)('%s in “%s” has the labels of French, on as many lines', (edition, _, it) => {
	const lines = (language: Language) =>
		Object.entries(current(language, edition).labels.charts).map(([chart, labels]) => [
			chart,
			Object.entries(labels).map(([key, words]) => `${key} ${words.split('\n').length}`)
		]);
	expect(lines(it)).toEqual(lines(fr));
});
