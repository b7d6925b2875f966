import { languageOf } from '$lib/language/languages';
import { current, entriesOf } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import { pageCard, pageNames } from '$lib/publish/page-cards.server';
import { cardPng } from '$lib/publish/pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	entriesOf((edition) => pageNames(edition.name).map((card) => ({ card })));

export const GET: RequestHandler = async ({ params }) => {
	const { kicker, finding, beside } = pageCard(params.card);
	const language = languageOf();
	const edition = current(language, editionOf(params.edition).edition);
	const content = {
		kicker: kicker(language),
		finding: finding(language),
		beside: beside(edition),
		source: edition.story.source
	};
	const png = await cardPng(content, language);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
