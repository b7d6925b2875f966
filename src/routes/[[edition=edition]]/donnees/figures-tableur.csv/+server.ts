import { languageOf } from '$lib/language/languages';
import { figuresSheet } from '$lib/publish/data/spreadsheet';
import { current } from '$lib/scenes/current.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const language = languageOf();
	const { quantities } = current(language, editionOf(params.edition).edition);
	return new Response(figuresSheet(quantities, language), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
