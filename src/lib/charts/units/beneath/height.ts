import type { Box } from '$lib/charts/box';
import { headHeight } from '$lib/charts/layers/share-rows';
import { BAND_NUMBER } from '../layout/band-labels';
import type { UnitsData } from '../spec';
import type { Beneath, Panels, PanelKind } from './spec';

/** Thickness of a bar. */
const bar = (box: Box): number => box.textSize * 1.6;

/** Lines of a key, two entries in each: a number over bands is the highest of them. */
export const keyLine = (box: Box): number => box.numberSize * BAND_NUMBER;

const HEIGHTS: { readonly [Kind in PanelKind]: (panel: Panels[Kind], box: Box) => number } = {
	rows: ({ rows }, box) => {
		const feet = rows.filter(({ parts }) => parts.some(({ under }) => under)).length;
		const gaps = Math.max(0, rows.length - 1) * box.textSize * 0.75;
		return headHeight(box) + rows.length * bar(box) + feet * box.textSize * 1.3 + gaps;
	},
	// A number over a name, the mark, the axis and its ticks.
	means: (_, box) => box.numberSize * 0.7 + box.textSize * 2.75 + box.smallSize * 1.7,
	key: ({ entries }, box) => Math.ceil(entries.length / 2) * keyLine(box)
};

const heightOf = <Kind extends PanelKind>(
	panel: { readonly kind: Kind } & Panels[Kind],
	box: Box
): number => HEIGHTS[panel.kind](panel, box);

/** Height of a panel, in design units. */
export const panelHeight = (panel: Beneath, box: Box): number => heightOf(panel, box);

/** Room between units and the panel under them. */
const gap = (box: Box): number => box.smallSize * 0.9;

/** Room that the panels of a scene need under its units: kept at every step. */
export function beneathHeight({ steps }: UnitsData, box: Box): number {
	const heights = steps.flatMap(({ beneath }) => (beneath ? [panelHeight(beneath, box)] : []));
	return heights.length > 0 ? gap(box) + Math.max(...heights) : 0;
}
