import { editionAt, entriesOf } from '$lib/scenes/current.server';
import { cardOf, pageNames } from '$lib/publish/page-cards.server';
import { cardPng } from '$lib/publish/pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	entriesOf((edition) => pageNames(edition).map((card) => ({ card })));

export const GET: RequestHandler = async ({ params }) => {
	const edition = editionAt(params);
	const png = await cardPng(cardOf(params.card, edition), edition);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
