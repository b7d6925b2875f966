/** Former names of sections, steps and charts, from an edition's `aliases.csv`: old addresses lead on from them. */

import { readText } from '$lib/figures/encoding';
import { EditionError } from '$lib/figures/errors';
import { nearest } from '$lib/figures/find-in';
import { readTable, type Report } from '$lib/figures/table';
import { messages } from '$lib/language/messages/editions';
import type { Story } from './types';

export interface Aliases {
	/** Living anchors by former ones: those of the file, and those of a renamed section's steps. */
	readonly anchors: Readonly<Record<string, string>>;
	/** The former anchors that the file has: a section's had a page to share. */
	readonly written: readonly string[];
	/** Charts by their former names: other sites frame them, and link to their files. */
	readonly charts: Readonly<Record<string, string>>;
}

export const NO_ALIASES: Aliases = { anchors: {}, written: [], charts: {} };

const COLUMNS = ['old', 'new'] as const;
const ANCHOR = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Anchors of a story: of its sections, and of their steps. */
function anchorsOf({ sections }: Pick<Story, 'sections'>): string[] {
	return sections.flatMap(({ slug, scenes }) => [
		slug,
		...scenes.flatMap(({ steps }) => steps.map(({ id }) => `${slug}-${id}`))
	]);
}

/** Names of a story's charts: no section has the same. */
const chartsOf = ({ sections }: Pick<Story, 'sections'>): string[] =>
	sections.flatMap(({ scenes }) => scenes.map(({ name }) => name));

/** Other ids of the page that a section or a scene gives: an alias may not be one of them. */
function otherIds({ sections }: Pick<Story, 'sections'>): string[] {
	return sections.flatMap(({ slug, scenes }) => [
		`${slug}-titre`,
		`donnees-${slug}`,
		...scenes.flatMap(({ name }) => [`donnees-${name}`, `legende-${name}`])
	]);
}

/**
 * The former names of an edition's sections, steps and charts. A renamed section's steps follow it.
 *
 * @throws EditionError naming each alias that names nothing, hides a living name, or is written twice
 */
export function readAliases(csv: string, file: string, story: Pick<Story, 'sections'>): Aliases {
	const { text, problems } = readText(csv, file);
	if (problems.length > 0) throw new EditionError(problems);
	const report: Report = (problem) => problems.push({ ...problem, file });
	const living = { anchors: anchorsOf(story), charts: chartsOf(story) };
	const taken = {
		anchors: new Set([...living.anchors, ...otherIds(story)]),
		charts: new Set(living.charts)
	};
	const found = { anchors: {} as Record<string, string>, charts: {} as Record<string, string> };
	for (const { cells, lineOf } of readTable(text, COLUMNS, report)) {
		const { old = '', new: to = '' } = cells;
		const kind = living.charts.includes(to) ? 'charts' : 'anchors';
		const at = (column: (typeof COLUMNS)[number], name: string) => ({
			line: lineOf(column),
			column,
			found: name
		});
		if (!ANCHOR.test(old)) report({ ...at('old', old), ...messages.badAlias });
		else if (taken[kind].has(old)) report({ ...at('old', old), ...messages.livingAlias });
		else if (Object.hasOwn(found[kind], old))
			report({ ...at('old', old), ...messages.repeatedAlias });
		if (living[kind].includes(to)) found[kind][old] = to;
		else {
			const near = nearest(to, [...living.anchors, ...living.charts]);
			report({ ...at('new', to), ...messages.aliasOfNothing(near) });
		}
	}
	if (problems.length > 0) throw new EditionError(problems);
	const { anchors, charts } = found;
	return {
		anchors: { ...stepsToo(anchors, story, taken.anchors), ...anchors },
		written: Object.keys(anchors),
		charts
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

/** The chart that a name means: itself, or what it is called now. */
export function chartNamed(
	name: string,
	story: Pick<Story, 'sections'>,
	{ charts }: Aliases
): string | undefined {
	if (chartsOf(story).includes(name)) return name;
	return Object.hasOwn(charts, name) ? charts[name] : undefined;
}

/** Former anchors by the living ones that they lead to. */
export function formerOf({ anchors }: Aliases): Readonly<Record<string, readonly string[]>> {
	const found: Record<string, string[]> = {};
	for (const [old, to] of Object.entries(anchors)) (found[to] ??= []).push(old);
	return found;
}
