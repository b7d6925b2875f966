import { quantities } from '$lib/figures/edition.server';
import { figuresJson } from '$lib/publish/data/figures-table';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(figuresJson(quantities(editionOf(params.edition).edition)), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
