import { languageOf } from '$lib/language/languages';
import { claimCards, numberCards } from '$lib/publish/number-cards.server';
import { current } from '$lib/scenes/current.server';
import { editionBefore, editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { edition } = editionOf(params.edition);
	const language = languageOf();
	const { quantities, claims } = current(language, edition);
	const numbers = numberCards(quantities, language, editionBefore(edition, language));
	return Response.json({ ...numbers, ...claimCards(claims) });
};
