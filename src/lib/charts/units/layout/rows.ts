import type { Box } from '$lib/charts/box';
import { Draft } from './frame';
import type { UnitsLayout, UnitsSpec, UnitStep } from '../spec';

/** Counted marks: one row a group, its label above it; rows wrap where they are longer than the box. */
export function rows(spec: UnitsSpec, step: UnitStep, box: Box, pitch: number): UnitsLayout {
	const draft = new Draft(spec, step, box, pitch);
	const perRow = Math.floor((box.width + pitch - draft.size) / pitch);
	const head = box.numberSize * 1.08;
	const heights = step.groups.map((g) => head + Math.ceil(g.count / perRow) * pitch);
	const used = heights.reduce((sum, height) => sum + height, 0);
	const left = (box.height - used) / Math.max(1, heights.length - 1);
	const gap = Math.max(0, Math.min(box.textSize * 2, left));
	let first = 0;
	let top = 0;
	step.groups.forEach((group, index) => {
		const hue = group.hue ?? spec.hue;
		for (let k = 0; k < group.count; k += 1) {
			draft.x[first + k] = (k % perRow) * pitch;
			draft.y[first + k] = top + head + Math.floor(k / perRow) * pitch;
		}
		draft.wear(first, group.count, { hue, tone: group.tone });
		if (group.label) {
			const place = { id: group.id, x: 0, y: top + head - box.textSize * 0.7, inline: true };
			const look = { hue, tone: group.tone, anchor: 'start' as const };
			draft.labels.push({ ...group.label, ...place, ...look });
		}
		first += group.count;
		top += (heights[index] ?? 0) + gap;
	});
	return draft.done();
}
