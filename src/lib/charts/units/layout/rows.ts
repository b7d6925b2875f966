import type { Box } from '$lib/charts/box';
import { Draft } from './frame';
import type { Grid, UnitsData, UnitsLayout, UnitStep } from '../spec';

/**
 * Counted marks: groups one below the other, each label above its units. Rows are equally long, so that
 * one group can be counted in rows of another.
 */
export function rows(spec: UnitsData, step: UnitStep, box: Box, { pitch }: Grid): UnitsLayout {
	const draft = new Draft(spec, step, box, pitch);
	const perRow = spec.perRow ?? Math.floor((box.width + pitch - draft.size) / pitch);
	const head = box.numberSize * 1.08;
	const heights = step.groups.map((group) => head + Math.ceil(group.count / perRow) * pitch);
	const used = heights.reduce((sum, height) => sum + height, 0) - (pitch - draft.size);
	const left = (box.height - used) / Math.max(1, heights.length - 1);
	const gap = Math.max(box.textSize * 0.5, Math.min(box.textSize * 2, left));
	let first = 0;
	let top = 0;
	step.groups.forEach((group, index) => {
		for (let k = 0; k < group.count; k += 1) {
			draft.x[first + k] = (k % perRow) * pitch;
			draft.y[first + k] = top + head + Math.floor(k / perRow) * pitch;
		}
		draft.wearGroup(first, group);
		if (group.label) {
			const place = { id: group.id, x: 0, y: top + head - box.textSize * 0.6, inline: true };
			const look = { hue: group.hue ?? spec.hue, tone: group.tone, anchor: 'start' as const };
			draft.labels.push({ ...group.label, ...place, ...look });
		}
		first += group.count;
		top += (heights[index] ?? 0) + gap;
	});
	return draft.done();
}
