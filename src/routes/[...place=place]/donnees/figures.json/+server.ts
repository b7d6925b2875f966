import { figuresJson } from '$lib/publish/data/figures-table';
import { editionAt } from '$lib/scenes/current.server';
import { editionEntries } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { quantities, language } = editionAt(params);
	return new Response(figuresJson(quantities, language), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
