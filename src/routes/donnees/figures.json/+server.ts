import { editions, quantities } from '$lib/figures/edition.server';
import { figuresJson } from '$lib/figures/publish';

export const prerender = true;

export const GET = (): Response =>
	new Response(figuresJson(quantities(editions().at(-1) ?? '')), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
