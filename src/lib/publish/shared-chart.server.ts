/** What the address of a framed chart shows, under whatever name and in whatever edition it has it. */

import { current, type Edition } from '$lib/scenes/current.server';
import { addressed, placeWith, type EditionPage, type Params } from '$lib/scenes/editions.server';
import { chartNamed } from '$lib/story/aliases';
import { sceneNames } from './share-text';

/** Names under which an edition's charts are, or were, framed. */
export const framedNames = ({ story, aliases }: Edition): { chart: string }[] =>
	[...sceneNames(story), ...Object.keys(aliases.charts)].map((chart) => ({ chart }));

/**
 * The edition whose chart an address shows: at the root, the last one that had it.
 *
 * @param asked a chart's name, or a former one
 */
export function editionOfChart(
	params: Params,
	asked: string
): { place: EditionPage; edition: Edition; chart: string } {
	const { language } = addressed(params);
	const nameIn = ({ story, aliases }: Edition) => chartNamed(asked, story, aliases);
	const place = placeWith(params, (each) => nameIn(current(language, each)) !== undefined);
	const edition = current(language, place.edition);
	return { place, edition, chart: nameIn(edition) ?? asked };
}
