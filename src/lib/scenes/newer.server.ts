/** The way from a part of an older edition to the same part of the one at `/`. */

import { leadsTo } from '$lib/story/aliases';
import { current, type Edition } from './current.server';
import { currentEdition } from './editions.server';

export interface Newer {
	/** The edition at `/`. */
	readonly edition: string;
	/** Path of the part in it, or of its top. */
	readonly path: string;
	/** False where it has no such part any more. */
	readonly same: boolean;
}

/** The same anchor, under whatever name, in the newest edition; nothing where this is the newest. */
export function newerPart({ name, language }: Edition, anchor: string): Newer | undefined {
	const newest = currentEdition();
	if (name >= newest) return undefined;
	const { story, aliases } = current(language, newest);
	const to = leadsTo(anchor, story, aliases);
	return { edition: newest, path: to === undefined ? '/' : `/#${to}`, same: to !== undefined };
}

/** The same page, below the edition's own path, in the newest edition. */
export function newerPage(name: string, page: string): Newer | undefined {
	const newest = currentEdition();
	return name < newest ? { edition: newest, path: `/${page}`, same: true } : undefined;
}
