/** What the address of a shared section leads to, under whatever name and in whatever edition it has it. */

import { current, type Edition } from '$lib/scenes/current.server';
import { addressed, placeWith, type EditionPage, type Params } from '$lib/scenes/editions.server';
import { leadsTo } from '$lib/story/aliases';

/** Names under which an edition's sections are, or were, shared. */
export const sharedNames = ({ story, aliases }: Edition): { slug: string }[] =>
	[...story.sections.map(({ slug }) => slug), ...aliases.written].map((slug) => ({ slug }));

interface SharedPlace {
	readonly place: EditionPage;
	readonly edition: Edition;
	/** The section's slug today. */
	readonly slug: string;
	/** The section, or the step of it that the name means. */
	readonly anchor: string;
}

/** @param name a slug, or a former one */
export function sharedPlace(params: Params, name: string): SharedPlace {
	const { language } = addressed(params);
	const place = placeWith(params, (each) =>
		sharedNames(current(language, each)).some(({ slug }) => slug === name)
	);
	const edition = current(language, place.edition);
	const anchor = leadsTo(name, edition.story, edition.aliases) ?? name;
	const slugs = edition.story.sections.map(({ slug }) => slug);
	const slug = slugs.find((each) => each === anchor) ?? longest(slugs, anchor);
	return { place, edition, slug, anchor };
}

/** The section of a step: slugs may begin alike. */
function longest(slugs: readonly string[], anchor: string): string {
	const holding = slugs.filter((slug) => anchor.startsWith(`${slug}-`));
	return holding.sort((a, b) => b.length - a.length)[0] ?? anchor;
}
