import { languageOf } from '$lib/language/languages';
import { current } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import type { LayoutServerLoad } from './$types';

/** What the foot of every page says of the report, and where its edition's figures are. */
export const load: LayoutServerLoad = ({ params }) => {
	const { edition, path } = editionOf(params.edition);
	const { report, author } = current(languageOf(), edition).story;
	return { report, author, root: path };
};
