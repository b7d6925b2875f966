import type { Box } from '$lib/charts/box';
import { Draft } from './frame';
import type { UnitsLayout, UnitsSpec, UnitStep } from '../spec';

const ROWS = 10;
/** Units side by side on the room's floor, at most. */
const ACROSS = 10;

/**
 * The exam's door: who stays outside stands on the left of a wall, who comes in on its right; those
 * who fail drop to the room's floor, those who pass stay up.
 */
export function gate(spec: UnitsSpec, step: UnitStep, box: Box, pitch: number): UnitsLayout {
	const draft = new Draft(spec, step, box, pitch);
	const top = box.numberSize + box.textSize * 1.9;
	const wallX = pitch * 10.9;
	const floor = top + ROWS * pitch;
	const onFloor = spec.steps.flatMap(({ groups }) => groups.filter(({ zone }) => zone === 'floor'));
	/** Rows of the floor, the same at every step. */
	const deep = Math.max(1, ...onFloor.map(({ count }) => Math.ceil(count / ACROSS)));
	const doorTop = top + 3.2 * pitch;
	const doorBottom = top + 6.6 * pitch;
	draft.walls.push({
		x: wallX,
		top: top - pitch * 0.6,
		bottom: floor + pitch * (deep + 1.2),
		doorTop,
		doorBottom
	});
	const room = wallX + pitch * 1.4;
	const zones: Record<string, (first: number, count: number) => { x: number; y: number }> = {
		/** Before the door, against the wall's left. */
		outside: (first, count) => {
			const rows = count > 50 ? ROWS : 7;
			const columns = Math.ceil(count / rows);
			const left = count > 50 ? 0 : Math.max(0, wallX - pitch * (columns + 3.2));
			draft.columns(first, count, rows, left, top + (count > 50 ? 0 : 1.5 * pitch));
			return { x: count > 50 ? 0 : left, y: top - box.textSize * 0.7 };
		},
		/** In the room. */
		inside: (first, count) => {
			draft.columns(first, count, ROWS, room, top);
			return { x: room, y: top - box.textSize * 0.7 };
		},
		/** On the room's floor. */
		floor: (first, count) => {
			draft.columns(first, count, deep, room, floor + pitch * 1.1);
			const bottom = floor + pitch * (deep + 0.1) + draft.size;
			return { x: room, y: bottom + box.numberSize * 0.86 };
		},
		/** Through the room and out, on the far side. */
		through: (first, count) => {
			draft.columns(first, count, ROWS, room + 2 * pitch, top);
			return { x: room + 2 * pitch, y: top - box.textSize * 0.7 };
		}
	};
	let first = 0;
	for (const group of step.groups) {
		const put = zones[group.zone ?? ''];
		if (!put) {
			throw new RangeError(`zone “${group.zone}”: expected ${Object.keys(zones).join(', ')}`);
		}
		const spot = put(first, group.count);
		const hue = group.hue ?? spec.hue;
		draft.wear(first, group.count, { hue, tone: group.tone });
		if (group.label) {
			const base = { ...group.label, ...spot, id: group.id, hue, tone: group.tone };
			draft.labels.push({ ...base, anchor: 'start', inline: group.zone === 'floor' });
		}
		first += group.count;
	}
	return draft.done();
}
