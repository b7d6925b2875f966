import type { Box } from '$lib/charts/box';
import { Draft, estimate, labelHeight, LINE, noteHeight, sizeAt } from './frame';
import type { UnitLabel, UnitsLayout, UnitsSpec, UnitStep } from '../spec';

/** Width that a group's label needs, in design units. */
function labelWidth(label: UnitLabel | undefined, box: Box): number {
	if (!label) return 0;
	return Math.max(
		estimate(label.number ?? '', box.numberSize, 'number') +
			estimate(label.hedge ?? '', box.textSize * 0.82, 'text'),
		...label.name.split('\n').map((line) => estimate(line, box.textSize, 'text'))
	);
}

/** What a step's blocks take, in design units. */
interface Measure {
	/** Lines of the longest name in the scene, units in a column, top of the blocks. */
	readonly lines: number;
	readonly rows: number;
	readonly top: number;
	/** Left of each block, and width of them all. */
	readonly lefts: readonly number[];
	readonly width: number;
}

/** Where a step's blocks come to stand: each is as wide as its units, or as its label. */
export function measure(spec: UnitsSpec, step: UnitStep, box: Box, pitch: number): Measure {
	const names = spec.steps.flatMap((s) => s.groups.map((group) => group.label?.name ?? ''));
	const lines = Math.max(...names.map((name) => name.split('\n').length));
	const top = labelHeight(box, lines);
	const hasNote = spec.note ?? spec.steps.some((s) => s.note);
	const room = box.height - top - (hasNote ? noteHeight(box) : 0);
	const spare = pitch - sizeAt(pitch);
	const rows = Math.max(1, Math.floor((room + spare) / pitch));
	const gap = pitch * 1.4;
	const lefts: number[] = [];
	let left = 0;
	for (const group of step.groups) {
		lefts.push(left);
		const columns = Math.ceil(group.count / rows);
		left += Math.max(columns * pitch, labelWidth(group.label, box) + pitch * 0.4) + gap;
	}
	return { lines, rows, top, lefts, width: left - gap - spare };
}

export const fits = ({ width }: Measure, box: Box): boolean => width <= box.width + 0.01;

/**
 * Blocks side by side, all of one height, so that only their width tells their size. Units fill
 * their block column by column; a block is never narrower than its label.
 */
export function groups(spec: UnitsSpec, step: UnitStep, box: Box, pitch: number): UnitsLayout {
	const { lines, rows, top, lefts } = measure(spec, step, box, pitch);
	const draft = new Draft(spec, step, box, pitch);
	let first = 0;
	step.groups.forEach((group, index) => {
		const hue = group.hue ?? spec.hue;
		const left = lefts[index] ?? 0;
		draft.columns(first, group.count, rows, left, top);
		draft.wear(first, group.count, { hue, tone: group.tone });
		if (group.label) {
			const y = top - box.textSize * (0.7 + LINE * (lines - 1));
			const place = { id: group.id, x: left, y, anchor: 'start' as const };
			draft.labels.push({ ...group.label, ...place, hue, tone: group.tone });
		}
		first += group.count;
	});
	return draft.done();
}
