import { quantities } from '$lib/figures/edition.server';
import { figuresCsv } from '$lib/publish/data/figures-table';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(figuresCsv(quantities(editionOf(params.edition).edition)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
