/** Which editions there are, and where each stands: all under their name, the current one at `/` too. */

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
	return [{}, ...editions().map((edition) => ({ edition }))];
}

export interface EditionPage {
	readonly edition: string;
	/** Path of the pages it is one of, below the site's root: `/`, or `/2018-2019/`. */
	readonly path: string;
	/** Path at which they stay. */
	readonly lasting: string;
	/** Other editions, newest first, and the paths of their pages. */
	readonly others: readonly { readonly edition: string; readonly path: string }[];
}

/** The edition that a page is of, by the route's parameter. */
export function editionOf(parameter: string | undefined): EditionPage {
	const edition = parameter ?? currentEdition();
	if (!editions().includes(edition)) error(404);
	return {
		edition,
		path: parameter === undefined ? '/' : lastingPath(edition),
		lasting: lastingPath(edition),
		others: others(edition).map((each) => ({ edition: each, path: pathOf(each) }))
	};
}

/**
 * The edition that a page is of; at the root, an address that the newest edition has no more stays that
 * of the last one that had it.
 */
export function editionWith(
	parameter: string | undefined,
	has: (edition: string) => boolean
): EditionPage {
	const asked = editionOf(parameter);
	if (has(asked.edition)) return asked;
	const before = parameter === undefined ? olderEditions().find(has) : undefined;
	return before === undefined ? error(404) : editionOf(before);
}

/** Editions older than the one at `/`, newest first. */
export const olderEditions = (): string[] =>
	others(currentEdition()).filter((each) => each < currentEdition());

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

/**
 * Path of an edition's pages as search engines are to know them: `/` for the current one, which is at
 * two addresses, else its own.
 */
export const pathOf = (edition: string): string =>
	edition === currentEdition() ? '/' : lastingPath(edition);

/** Path at which an edition stays when another takes `/`: for whatever is shared, framed or cited. */
export const lastingPath = (edition: string): string => `/${edition}/`;
