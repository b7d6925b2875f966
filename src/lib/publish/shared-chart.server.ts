import { current, type Edition } from '$lib/scenes/current.server';
import { addressed, placeWith, type EditionPage, type Params } from '$lib/scenes/editions.server';
import { sceneNames } from './share-text';

/** The edition whose chart an address shows: at the root, the last one that had it. */
export function editionOfChart(
	params: Params,
	chart: string
): { place: EditionPage; edition: Edition } {
	const { language } = addressed(params);
	const place = placeWith(params, (each) =>
		sceneNames(current(language, each).story).includes(chart)
	);
	return { place, edition: current(language, place.edition) };
}
