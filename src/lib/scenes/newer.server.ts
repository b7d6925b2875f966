/** The way from a part of an older edition to the same part of the newest. */

import { leadsTo } from '$lib/story/aliases';
import { current, type Edition } from './current.server';
import { languagePath } from '$lib/language/languages';
import { currentEdition } from './editions.server';

export interface Newer {
	/** The newest edition in the page's language. */
	readonly edition: string;
	/** Path of the part in it, or of its top. */
	readonly path: string;
	/** False where it has no such part any more. */
	readonly same: boolean;
}

/** The same anchor, under whatever name, in the newest edition; nothing where this is the newest. */
export function newerPart({ name, language }: Edition, anchor: string): Newer | undefined {
	const newest = currentEdition(language);
	if (name >= newest) return undefined;
	const { story, aliases } = current(language, newest);
	const to = leadsTo(anchor, story, aliases);
	const path = languagePath(language) + (to === undefined ? '' : `#${to}`);
	return { edition: newest, path, same: to !== undefined };
}

/** The same page, below the edition's own path, in the newest edition. */
export function newerPage(
	{ name, language }: Pick<Edition, 'name' | 'language'>,
	page: string
): Newer | undefined {
	const newest = currentEdition(language);
	const path = languagePath(language) + page;
	return name < newest ? { edition: newest, path, same: true } : undefined;
}
