/** The story's one script. */
import { startParts } from './parts';

startParts({
	charts: () => import('./charts.svelte'),
	bar: () => import('./bar.svelte'),
	numbers: () => import('./numbers'),
	sharing: () => import('$lib/share/actions')
});
