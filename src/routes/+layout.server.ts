import { editionAt } from '$lib/scenes/current.server';
import { placeOf } from '$lib/scenes/editions.server';
import type { LayoutServerLoad } from './$types';

/** Every page's language, what its foot says of the report, and where its edition's figures are. */
export const load: LayoutServerLoad = ({ params }) => {
	const { home, path } = placeOf(params);
	const { story, language } = editionAt(params);
	const { report, author } = story;
	return { code: language.code, report, author, home, root: path };
};
