/**
 * Which editions there are, and where each stands: all under their name, the current one at `/` too; in
 * languages other than the first, all of it under the language's code.
 */

import { EditionError } from '$lib/figures/errors';
import type { Language } from '$lib/language/language';
import { LANGUAGES, languageOf, languagePath } from '$lib/language/languages';
import { messages } from '$lib/language/messages/files';
import { editionFigures, editions } from '$lib/story/edition.server';
import type { Quantities } from '$lib/figures/types';
import { error } from '@sveltejs/kit';
import { settings as site } from '$settings';

/** The edition at the top of a language's pages: the one configured, where it is in that language, or the newest. */
export function currentEdition(language: Language): string {
	const { edition } = site;
	if (edition !== undefined && !editions().includes(edition)) {
		const fault = messages.unknownEdition(editions());
		throw new EditionError([{ file: 'src/site.config.ts', line: 1, found: edition, ...fault }]);
	}
	const all = editions(language);
	return all.find((name) => name === edition) ?? all.at(-1) ?? '';
}

/** Parameters of a route: its language where it is no edition's, else its place. */
export interface Params {
	readonly language?: string | undefined;
	/** Language and edition, each left out where it is the first or the newest: `en/2019-2020`. */
	readonly place?: string | undefined;
}

/** The language and, unless it is the newest, the edition that an address names. */
export function addressed({ language, place = '' }: Params): {
	readonly language: Language;
	readonly edition: string | undefined;
} {
	const parts = place.split('/').filter(Boolean);
	const edition = parts.find((part) => /^\d/u.test(part));
	const code = parts.find((part) => part !== edition);
	return { language: languageOf(language ?? code), edition };
}

/** The addresses of a page in each language: for `entries` of a route under `[[language=language]]`. */
export const languageEntries = (): { language?: string }[] =>
	LANGUAGES.map((language) => (languagePath(language) === '/' ? {} : { language: language.code }));

/** The addresses of a page for each edition: for `entries` of a route under `[...place=place]`. */
export const editionEntries = (): { place: string }[] =>
	LANGUAGES.flatMap((language) =>
		['', ...editions(language).map((edition) => `${edition}/`)].map((below) => ({
			place: (languagePath(language) + below).replace(/^\/|\/$/gu, '')
		}))
	);

export interface EditionPage {
	readonly edition: string;
	/** Path of its language's pages, below the site's root: `/`, or `/en/`. */
	readonly home: string;
	/** Path of the pages it is one of: `/`, `/2018-2019/` or `/en/2018-2019/`. */
	readonly path: string;
	/** Path at which they stay. */
	readonly lasting: string;
	/** Other editions, newest first, and the paths of their pages. */
	readonly others: readonly { readonly edition: string; readonly path: string }[];
}

/** The edition that a page is of, by its address. */
export function placeOf(params: Params): EditionPage {
	const { language, edition: name } = addressed(params);
	return placeIn(language, name);
}

function placeIn(language: Language, name?: string): EditionPage {
	const edition = name ?? currentEdition(language);
	if (!editions(language).includes(edition)) error(404);
	const home = languagePath(language);
	const lasting = lastingPath({ name: edition, language });
	return {
		edition,
		home,
		path: name === undefined ? home : lasting,
		lasting,
		others: others(edition, language).map((each) => ({
			edition: each,
			path: pathOf({ name: each, language })
		}))
	};
}

/**
 * The edition that a page is of; at the root, an address that the newest edition has no more stays that
 * of the last one that had it.
 */
export function placeWith(params: Params, has: (edition: string) => boolean): EditionPage {
	const asked = placeOf(params);
	if (has(asked.edition)) return asked;
	const { language, edition } = addressed(params);
	const before = edition === undefined ? olderEditions(language).find(has) : undefined;
	return before === undefined ? error(404) : placeIn(language, before);
}

/** Editions older than the one at the top of a language's pages, newest first. */
export function olderEditions(language: Language): string[] {
	const newest = currentEdition(language);
	return others(newest, language).filter((each) => each < newest);
}

/** An edition that came before, to compare with. */
export interface Earlier {
	readonly edition: string;
	readonly quantities: Quantities;
}

/** The edition just before another, to show what changed. */
export function editionBefore(edition: string, language: Language): Earlier | undefined {
	const before = editions(language)
		.filter((each) => each < edition)
		.at(-1);
	return before === undefined
		? undefined
		: { edition: before, quantities: editionFigures(before, language).quantities };
}

const others = (edition: string, language: Language) =>
	editions(language)
		.filter((each) => each !== edition)
		.reverse();

/** An edition by its name, in a language. */
interface Named {
	readonly name: string;
	readonly language: Language;
}

/**
 * Path of an edition's pages as search engines are to know them: the language's own for the current
 * one, which is at two addresses, else the one at which it stays.
 */
export const pathOf = ({ name, language }: Named): string =>
	name === currentEdition(language) ? languagePath(language) : lastingPath({ name, language });

/** Path at which an edition stays when another becomes the newest: for whatever is shared, framed or cited. */
export const lastingPath = ({ name, language }: Named): string =>
	`${languagePath(language)}${name}/`;

/** The same page in each language that has the edition, the first language's first. */
export const languagesOf = (edition: string): Language[] =>
	LANGUAGES.filter((language) => editions(language).includes(edition));
