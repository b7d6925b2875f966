/** An edition as the site shows it, in one language; by default, the newest. */

import type { ChartQuantity } from '$lib/charts/types';
import type { Claims } from '$lib/figures/claims/claims';
import type { Ledger } from '$lib/figures/ledger/types';
import type { Quantities } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import { editionFigures } from '$lib/story/edition.server';
import type { Aliases } from '$lib/story/aliases';
import type { Labels } from '$lib/story/labels';
import type { Story } from '$lib/story/types';
import { chartQuantities } from './chart-quantities.server';
import {
	addressed,
	currentEdition,
	editionEntries,
	olderEditions,
	placeOf,
	type Params
} from './editions.server';
import { loadStory } from './load.server';

export interface Edition {
	/** Its name, `2019-2020`. */
	readonly name: string;
	readonly language: Language;
	readonly story: Story;
	/** Former names of its sections, steps and charts. */
	readonly aliases: Aliases;
	/** Every number of the page. */
	readonly quantities: Quantities;
	/** What they say of each other. */
	readonly ledger: Ledger;
	/** What words say of them. */
	readonly claims: Claims;
	/** Words of charts and checks. */
	readonly labels: Labels;
	/** Quantities that charts draw, with their words. */
	readonly drawn: Readonly<Record<string, ChartQuantity>>;
}

/**
 * The addresses of a route that has a page for each of these things, in every edition; at the root, also
 * those that older editions had there.
 */
export function entriesOf<T extends object>(
	things: (edition: Edition) => readonly T[]
): (T & { place: string })[] {
	return editionEntries().flatMap((place) => {
		const { language, edition } = addressed(place);
		const of = (name?: string) => things(current(language, name));
		const all = edition
			? of(edition)
			: [...olderEditions(language).flatMap((name) => of(name)), ...of()];
		const once = new Map(all.map((thing) => [JSON.stringify(thing), thing]));
		return [...once.values()].map((thing) => ({ ...thing, ...place }));
	});
}

/** The edition that an address shows. */
export const editionAt = (params: Params): Edition =>
	current(addressed(params).language, placeOf(params).edition);

const cache = new Map<string, Edition>();

/** Read once. */
export function current(language: Language, name = currentEdition(language)): Edition {
	const key = `${name} ${language.code}`;
	const before = cache.get(key);
	if (before) return before;
	const { quantities, ledger, claims } = editionFigures(name, language);
	const { story, labels, aliases } = loadStory(name, language);
	const drawn = chartQuantities(story, quantities, language);
	const found = { name, language, story, aliases, quantities, ledger, claims, labels, drawn };
	cache.set(key, found);
	return found;
}
