/** Former names of sections and steps, from an edition's `aliases.csv`: old addresses lead on from them. */

import { readText } from '$lib/figures/encoding';
import { EditionError } from '$lib/figures/errors';
import { nearest } from '$lib/figures/find-in';
import { readTable, type Report } from '$lib/figures/table';
import { messages } from '$lib/language/messages/editions';
import type { Story } from './types';

export interface Aliases {
	/** Living anchors by former ones: those of the file, and those of a renamed section's steps. */
	readonly anchors: Readonly<Record<string, string>>;
	/** The former names that the file has: a section's had a page to share. */
	readonly written: readonly string[];
}

export const NO_ALIASES: Aliases = { anchors: {}, written: [] };

const COLUMNS = ['old', 'new'] as const;
const ANCHOR = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Anchors of a story: of its sections, and of their steps. */
export function anchorsOf({ sections }: Pick<Story, 'sections'>): string[] {
	return sections.flatMap(({ slug, scenes }) => [
		slug,
		...scenes.flatMap(({ steps }) => steps.map(({ id }) => `${slug}-${id}`))
	]);
}

/** Other ids of the page that a section or a scene gives: an alias may not be one of them. */
function otherIds({ sections }: Pick<Story, 'sections'>): string[] {
	return sections.flatMap(({ slug, scenes }) => [
		`${slug}-titre`,
		`donnees-${slug}`,
		...scenes.flatMap(({ name }) => [`donnees-${name}`, `legende-${name}`])
	]);
}

/**
 * The former names of an edition's sections and steps. A renamed section's steps follow it.
 *
 * @throws EditionError naming each alias that names nothing, hides a living name, or is written twice
 */
export function readAliases(csv: string, file: string, story: Pick<Story, 'sections'>): Aliases {
	const { text, problems } = readText(csv, file);
	if (problems.length > 0) throw new EditionError(problems);
	const report: Report = (problem) => problems.push({ ...problem, file });
	const living = anchorsOf(story);
	const taken = new Set([...living, ...otherIds(story)]);
	const anchors: Record<string, string> = {};
	for (const { cells, lineOf } of readTable(text, COLUMNS, report)) {
		const { old = '', new: to = '' } = cells;
		const at = (column: (typeof COLUMNS)[number], found: string) => ({
			line: lineOf(column),
			column,
			found
		});
		if (!ANCHOR.test(old)) report({ ...at('old', old), ...messages.badAlias });
		else if (taken.has(old)) report({ ...at('old', old), ...messages.livingAlias });
		else if (Object.hasOwn(anchors, old)) report({ ...at('old', old), ...messages.repeatedAlias });
		if (living.includes(to)) anchors[old] = to;
		else report({ ...at('new', to), ...messages.aliasOfNothing(nearest(to, living)) });
	}
	if (problems.length > 0) throw new EditionError(problems);
	return {
		anchors: { ...stepsToo(anchors, story, taken), ...anchors },
		written: Object.keys(anchors)
	};
}

/** Anchors of the steps of renamed sections, under the sections' former names. */
function stepsToo(
	anchors: Readonly<Record<string, string>>,
	{ sections }: Pick<Story, 'sections'>,
	taken: ReadonlySet<string>
): Record<string, string> {
	const pairs = Object.entries(anchors).flatMap(([old, to]) => {
		const section = sections.find(({ slug }) => slug === to);
		return anchorsOf({ sections: section ? [section] : [] })
			.slice(1)
			.map((step) => [old + step.slice(to.length), step] as const);
	});
	return Object.fromEntries(pairs.filter(([old]) => !taken.has(old)));
}

/** The living anchor that a name leads to: itself, or what it is called now. */
export function leadsTo(
	name: string,
	story: Pick<Story, 'sections'>,
	aliases: Aliases
): string | undefined {
	if (anchorsOf(story).includes(name)) return name;
	return Object.hasOwn(aliases.anchors, name) ? aliases.anchors[name] : undefined;
}

/** Former anchors by the living ones that they lead to. */
export function formerOf({ anchors }: Aliases): Readonly<Record<string, readonly string[]>> {
	const found: Record<string, string[]> = {};
	for (const [old, to] of Object.entries(anchors)) (found[to] ??= []).push(old);
	return found;
}
