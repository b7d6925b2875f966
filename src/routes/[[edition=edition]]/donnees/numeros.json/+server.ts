import { quantities } from '$lib/figures/edition.server';
import { numberCards } from '$lib/publish/number-cards.server';
import { editionBefore, editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { edition } = editionOf(params.edition);
	return Response.json(numberCards(quantities(edition), editionBefore(edition)));
};
