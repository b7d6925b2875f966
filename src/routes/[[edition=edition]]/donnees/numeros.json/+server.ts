import { languageOf } from '$lib/language/languages';
import { numberCards } from '$lib/publish/number-cards.server';
import { current } from '$lib/scenes/current.server';
import { editionBefore, editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { edition } = editionOf(params.edition);
	const language = languageOf();
	const { quantities } = current(language, edition);
	return Response.json(numberCards(quantities, language, editionBefore(edition, language)));
};
