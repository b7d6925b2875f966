import { editionAt } from '$lib/scenes/current.server';
import { placeOf } from '$lib/scenes/editions.server';
import type { LayoutServerLoad } from './$types';

/** What the foot of every page says of the report, and where its edition's figures are. */
export const load: LayoutServerLoad = ({ params }) => {
	const { home, path } = placeOf(params);
	const { report, author } = editionAt(params).story;
	return { report, author, home, root: path };
};
