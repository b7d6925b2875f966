import { claimCards, numberCards } from '$lib/publish/number-cards.server';
import { editionAt } from '$lib/scenes/current.server';
import { editionBefore, editionEntries } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { name, quantities, claims, language } = editionAt(params);
	const numbers = numberCards(quantities, language, editionBefore(name, language));
	return Response.json({ ...numbers, ...claimCards(claims) });
};
