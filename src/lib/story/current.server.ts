/** The edition that the site shows: the newest. */

import { editions, quantities } from '$lib/figures/edition.server';
import type { ChartQuantity } from '$lib/charts/types';
import type { Quantities } from '$lib/figures/types';
import { chartQuantities } from './chart-quantities.server';
import { loadStory } from './load.server';
import type { Story } from './types';

interface Current {
	readonly edition: string;
	readonly story: Story;
	/** Every number of the page. */
	readonly quantities: Quantities;
	/** Those that charts draw, with their words. */
	readonly drawn: Readonly<Record<string, ChartQuantity>>;
}

let known: Current | undefined;

/** Read once. */
export function current(): Current {
	if (known) return known;
	const edition = editions().at(-1) ?? '';
	const story = loadStory(edition);
	const all = quantities(edition);
	known = { edition, story, quantities: all, drawn: chartQuantities(story, all) };
	return known;
}
