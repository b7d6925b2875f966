import { languageOf } from '$lib/language/languages';
import { current, type Edition } from '$lib/scenes/current.server';
import { editionWith, type EditionPage } from '$lib/scenes/editions.server';
import { sceneNames } from './share-text';

/** The edition whose chart an address shows: at the root, the last one that had it. */
export function editionOfChart(
	parameter: string | undefined,
	chart: string
): { place: EditionPage; edition: Edition } {
	const place = editionWith(parameter, (each) =>
		sceneNames(current(languageOf(), each).story).includes(chart)
	);
	return { place, edition: current(languageOf(), place.edition) };
}
