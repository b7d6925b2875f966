import { editions, quantities } from '$lib/figures/edition.server';
import { figuresCsv } from '$lib/figures/publish';

export const prerender = true;

export const GET = (): Response =>
	new Response(figuresCsv(quantities(editions().at(-1) ?? '')), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
