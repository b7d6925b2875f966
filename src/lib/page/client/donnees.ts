import type { ClientWords } from '$lib/language/client';
import { startParts } from './parts';

/** Brings the table of figures to life. */
export const start = (words: ClientWords): void =>
	startParts(words, {
		table: () => import('./data-table.svelte'),
		languages: () => import('./languages'),
		sharing: () => import('$lib/share/actions')
	});
