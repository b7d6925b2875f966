import { figuresSheet } from '$lib/publish/data/spreadsheet';
import { editionAt } from '$lib/scenes/current.server';
import { editionEntries } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { quantities, language } = editionAt(params);
	return new Response(figuresSheet(quantities, language), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
