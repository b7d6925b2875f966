import { editions, quantities } from '$lib/figures/edition.server';
import { numberCards } from '$lib/story/number-cards.server';

export const prerender = true;

export const GET = (): Response => Response.json(numberCards(quantities(editions().at(-1) ?? '')));
