import type { ClientWords } from '$lib/language/client';
import { startParts } from './parts';

/** Brings the story to life, part by part. */
export const start = (words: ClientWords): void =>
	startParts(words, {
		stages: () => import('./stages.svelte'),
		charts: () => import('./charts.svelte'),
		bar: () => import('./bar.svelte'),
		numbers: () => import('./numbers'),
		languages: async () => {
			const [{ start }, { reader }] = await Promise.all([
				import('./languages'),
				import('./reader')
			]);
			return { start: (words: ClientWords) => start(words, () => reader.place) };
		},
		sharing: () => import('$lib/share/actions')
	});
