import type { ClientWords, TableWords } from '$lib/language/client';
import { startParts } from './parts';

/** Brings the table of figures to life. */
export const start = (words: ClientWords, data: TableWords): void =>
	startParts(words, {
		table: async () => {
			const { start } = await import('./data-table.svelte');
			return { start: (words: ClientWords) => start(words, data) };
		},
		languages: () => import('./languages'),
		sharing: () => import('$lib/share/actions')
	});
