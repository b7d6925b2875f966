import { pageCard, pageNames } from '$lib/story/page-cards.server';
import { cardPng } from '$lib/story/pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pageNames().map((card) => ({ card }));

export const GET: RequestHandler = async ({ params }) => {
	const { kicker, finding, beside } = pageCard(params.card);
	const png = await cardPng(kicker, finding, beside());
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
