/** The one script of the table of figures. */
import { startParts } from './parts';

startParts({
	table: () => import('./data-table.svelte'),
	sharing: () => import('$lib/share/actions')
});
