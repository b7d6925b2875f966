import { languageOf } from '$lib/language/languages';
import { figuresJson } from '$lib/publish/data/figures-table';
import { current } from '$lib/scenes/current.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const language = languageOf();
	const { quantities } = current(language, editionOf(params.edition).edition);
	return new Response(figuresJson(quantities, language), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
