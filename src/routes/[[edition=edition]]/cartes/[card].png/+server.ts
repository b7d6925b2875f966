import { languageOf } from '$lib/language/languages';
import { current, entriesOf } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import { cardOf, pageNames } from '$lib/publish/page-cards.server';
import { cardPng } from '$lib/publish/pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	entriesOf((edition) => pageNames(edition.name).map((card) => ({ card })));

export const GET: RequestHandler = async ({ params }) => {
	const edition = current(languageOf(), editionOf(params.edition).edition);
	const png = await cardPng(cardOf(params.card, edition));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
