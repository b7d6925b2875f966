import type { Box } from '$lib/charts/box';
import { Draft } from './frame';
import type { PlacedLabel, UnitsLayout, UnitsSpec, UnitStep } from '../spec';

const ROWS = 4;
/** Columns kept for those outside, at least: room for 44 of them. */
const OUTSIDE = 11;

/**
 * Lanes of a hundred marks, one above the other, each with its door at the same place: zone `out`
 * on its left, `in` on its right. Group labels of zone `in` name the lane.
 */
export function lanes(spec: UnitsSpec, step: UnitStep, box: Box, pitch: number): UnitsLayout {
	const draft = new Draft(spec, step, box, pitch);
	const count = 1 + Math.max(...step.groups.map((group) => group.lane ?? 0));
	const lane = box.height / count;
	const head = lane - ROWS * pitch;
	const outside = Math.max(OUTSIDE, ...spec.steps.map(columnsOutside));
	const wallX = pitch * (outside + 0.5);
	const filled = new Map<string, number>();
	for (let index = 0; index < count; index += 1) {
		const top = index * lane + head * 0.86;
		const bottom = top + ROWS * pitch;
		const doorTop = top + pitch * 0.8;
		const doorBottom = bottom - pitch;
		draft.walls.push({ x: wallX, top: top - 2, bottom, doorTop, doorBottom });
	}
	let first = 0;
	for (const group of step.groups) {
		const index = group.lane ?? 0;
		const top = index * lane + head * 0.86;
		const hue = group.hue ?? spec.hue;
		const key = `${group.zone}:${index}`;
		const before = filled.get(key) ?? 0;
		const out = group.zone === 'out';
		for (let k = 0; k < group.count; k += 1) {
			const column = Math.floor((before + k) / ROWS);
			const side = out ? outside - 1 - column : outside + 1.6 + column;
			draft.x[first + k] = side * pitch;
			draft.y[first + k] = top + ((before + k) % ROWS) * pitch;
		}
		filled.set(key, before + group.count);
		draft.wear(first, group.count, { hue, tone: group.tone });
		if (group.label) {
			const label: PlacedLabel = {
				...group.label,
				id: group.id,
				x: out ? wallX - pitch * 0.9 : wallX + pitch * 1.1,
				y: top - box.textSize * 0.55,
				anchor: out ? 'end' : 'start',
				inline: true,
				hue,
				tone: group.tone
			};
			draft.labels.push(label);
		}
		first += group.count;
	}
	return draft.done();
}

/** Columns that the fullest lane of a step has outside. */
function columnsOutside({ groups }: UnitStep): number {
	const counts: number[] = [];
	for (const { zone, lane = 0, count } of groups) {
		if (zone === 'out') counts[lane] = (counts[lane] ?? 0) + count;
	}
	return Math.ceil(Math.max(0, ...counts) / ROWS);
}
