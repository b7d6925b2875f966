import type { Box } from '$lib/charts/box';
import { short } from '$lib/charts/transforms';
import { Draft } from './frame';
import type { Grid, UnitsData, UnitsLayout, UnitStep } from '../spec';

/** Room above and below the units for a label on one line, in design units. */
const above = (box: Box): number => box.numberSize * 0.78 + box.textSize * 0.8;
const below = (box: Box): number => box.numberSize * 0.78 + box.textSize * 0.55;

/**
 * One block that can be counted: columns of ten, twenty, thirty units… Groups follow one another, and no
 * unit moves from step to step: it changes its tone where it is.
 */
export function tens(spec: UnitsData, step: UnitStep, box: Box, { pitch }: Grid): UnitsLayout {
	const draft = new Draft(spec, step, box, pitch);
	const spare = pitch - draft.size;
	const top = above(box);
	const room = box.height - top - below(box);
	const rows = 10 * Math.max(1, Math.floor((room + spare) / pitch / 10));
	let first = 0;
	for (const group of step.groups) {
		draft.wearGroup(first, group);
		if (group.parted && first > 0) {
			draft.partings.push({ id: group.id, d: parting(first, rows, top, pitch, spare) });
		}
		first += group.count;
	}
	draft.columns(0, first, rows, 0, top);

	const right = Math.ceil(first / rows) * pitch - spare;
	const bottom = top + rows * pitch - spare;
	for (const { id, side, anchor, tone, label } of step.captions ?? []) {
		draft.labels.push({
			...label,
			...{ id, tone, anchor, hue: spec.hue, inline: true },
			x: anchor === 'end' ? right : 0,
			y: side === 'above' ? top - box.textSize * 0.7 : bottom + below(box) - box.textSize * 0.25
		});
	}
	return draft.done();
}

/** The line before a unit, in the gaps: down, then round what stands above it in its column, and down. */
function parting(unit: number, rows: number, top: number, pitch: number, spare: number): string {
	const x = (column: number) => short(column * pitch - spare / 2);
	const y = (row: number) => short(top + row * pitch - spare / 2);
	const [column, row] = [Math.floor(unit / rows), unit % rows];
	return row === 0
		? `M${x(column)} ${y(0)}V${y(rows)}`
		: `M${x(column + 1)} ${y(0)}V${y(row)}H${x(column)}V${y(rows)}`;
}
