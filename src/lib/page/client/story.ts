import type { ClientWords } from '$lib/language/client';
import { startParts } from './parts';

/** Brings the story to life, part by part. */
export const start = (words: ClientWords): void =>
	startParts(words, {
		stages: () => import('./stages.svelte'),
		charts: () => import('./charts.svelte'),
		bar: () => import('./bar.svelte'),
		numbers: () => import('./numbers'),
		languages: () => import('./languages'),
		sharing: () => import('$lib/share/actions')
	});
