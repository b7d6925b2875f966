/** An edition as the site shows it; by default, the one at `/`. */

import { quantities } from '$lib/figures/edition.server';
import type { ChartQuantity } from '$lib/charts/types';
import type { Quantities } from '$lib/figures/types';
import { chartQuantities } from './chart-quantities.server';
import { currentEdition, editionEntries } from './editions.server';
import { loadStory } from './load.server';
import type { Story } from '$lib/story/types';

interface Current {
	readonly edition: string;
	readonly story: Story;
	/** Every number of the page. */
	readonly quantities: Quantities;
	/** Those that charts draw, with their words. */
	readonly drawn: Readonly<Record<string, ChartQuantity>>;
}

/** The addresses of a route that has a page for each of these things, in every edition. */
export function entriesOf<T extends object>(
	things: (story: Story, edition: string) => readonly T[]
): (T & { edition?: string })[] {
	return editionEntries().flatMap((place) => {
		const { story, edition } = current(place.edition);
		return things(story, edition).map((thing) => ({ ...thing, ...place }));
	});
}

const known = new Map<string, Current>();

/** Read once. */
export function current(edition = currentEdition()): Current {
	const before = known.get(edition);
	if (before) return before;
	const story = loadStory(edition);
	const all = quantities(edition);
	const found = { edition, story, quantities: all, drawn: chartQuantities(story, all) };
	known.set(edition, found);
	return found;
}
