/** Which editions there are, and where each stands: the current one at `/`, others under their name. */

import { EditionError } from '$lib/figures/errors';
import type { Language } from '$lib/language/language';
import { messages } from '$lib/language/messages/files';
import { editionFigures, editions } from '$lib/story/edition.server';
import type { Quantities } from '$lib/figures/types';
import { error } from '@sveltejs/kit';
import { settings as site } from '$settings';

/** The edition at `/`: the one configured, or the newest. */
export function currentEdition(): string {
	const all = editions();
	const chosen = site.edition ?? all.at(-1) ?? '';
	if (!all.includes(chosen)) {
		throw new EditionError([
			{
				file: 'src/site.config.ts',
				line: 1,
				found: chosen,
				...messages.unknownEdition(all)
			}
		]);
	}
	return chosen;
}

/** The addresses of a page for each edition: for `entries` of a route under `[[edition=edition]]`. */
export function editionEntries(): { edition?: string }[] {
	return [{}, ...others(currentEdition()).map((edition) => ({ edition }))];
}

export interface EditionPage {
	readonly edition: string;
	/** Path of its pages below the site's root: `/`, or `/2018-2019/`. */
	readonly path: string;
	/** Other editions, newest first, and the paths of their pages. */
	readonly others: readonly { readonly edition: string; readonly path: string }[];
}

/** The edition that a page is of, by the route's parameter. */
export function editionOf(parameter: string | undefined): EditionPage {
	const current = currentEdition();
	const edition = parameter ?? current;
	if (parameter === current || !editions().includes(edition)) error(404);
	return {
		edition,
		path: pathOf(edition),
		others: others(edition).map((each) => ({ edition: each, path: pathOf(each) }))
	};
}

/** An edition that came before, to compare with. */
export interface Earlier {
	readonly edition: string;
	readonly quantities: Quantities;
}

/** The edition just before another, to show what changed. */
export function editionBefore(edition: string, language: Language): Earlier | undefined {
	const before = editions()
		.filter((each) => each < edition)
		.at(-1);
	return before === undefined
		? undefined
		: { edition: before, quantities: editionFigures(before, language).quantities };
}

const others = (edition: string) =>
	editions()
		.filter((each) => each !== edition)
		.reverse();

/** Path of an edition's pages below the site's root: `/`, or `/2018-2019/`. */
export const pathOf = (edition: string): string =>
	edition === currentEdition() ? '/' : `/${edition}/`;
