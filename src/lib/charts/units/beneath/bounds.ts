import { outOfBounds, type OutOfBounds } from '$lib/charts/bounds';
import { beyondRow } from '$lib/charts/shares/bounds';
import type { Beneath } from './spec';

/** Means stand on their axis; parts of a row don't make more than its whole. */
export function beyondPanel(panel: Beneath): OutOfBounds[] {
	if (panel.kind === 'rows') return panel.rows.flatMap(beyondRow);
	if (panel.kind === 'means') return outOfBounds(panel.axis.marks, ...panel.axis.domain);
	return [];
}
