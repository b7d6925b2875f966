import { entriesOf } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import { pageCard, pageNames } from '$lib/publish/page-cards.server';
import { cardPng } from '$lib/publish/pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	entriesOf((_, edition) => pageNames(edition).map((card) => ({ card })));

export const GET: RequestHandler = async ({ params }) => {
	const { kicker, finding, beside } = pageCard(params.card);
	const { edition } = editionOf(params.edition);
	const png = await cardPng(kicker, finding, beside(edition));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
