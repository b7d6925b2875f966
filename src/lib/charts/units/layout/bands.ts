import type { Box } from '$lib/charts/box';
import { bandLabels, bandsOf, headHeight, linesAt, space, wider, type Band } from './band-labels';
import { Draft, FILL } from './frame';
import type { Grid, UnitsData, UnitsLayout, UnitStep } from '../spec';

/** Lines over the bands that begin with a unit. */
type Heads = ReadonlyMap<number, number>;

/** Where a band comes to stand. */
interface PlacedBand extends Band {
	/** By how much its rows stand lower than in the undivided block. */
	readonly shift: number;
	/** Lines of its words, and where the units under them begin. */
	readonly lines: number;
	readonly top: number;
}

/**
 * Bands of an undivided block of rows, drawn apart by as much as their labels need: each keeps its rows
 * and columns. Where a band begins within a row, the free place on its left holds its label, if there is
 * room.
 */
export function place(
	found: readonly Band[],
	heads: Heads,
	box: Box,
	{ columns, pitch, air }: Grid
) {
	let shift = 0;
	let bottom = 0;
	const placed = found.map((band): PlacedBand => {
		const { first, count } = band;
		const lines = heads.get(first) ?? 0;
		const within = first % columns;
		const aside = within + count > columns && !wider(band, within * pitch - space(box), box);
		const row = (Math.floor(first / columns) + (aside ? 1 : 0)) * pitch;
		const head = bottom + headHeight(box, lines) + (first > 0 ? air : 0);
		if (count === 0) {
			bottom = head;
			return { ...band, shift, lines, top: head };
		}
		shift = Math.max(shift, head - row);
		bottom = Math.floor((first + count - 1) / columns) * pitch + pitch * FILL + shift;
		return { ...band, shift, lines, top: row + shift };
	});
	return { placed, bottom };
}

/** Rows of units in bands: each leaves the block as it is, straight down. */
export function bands(spec: UnitsData, step: UnitStep, box: Box, grid: Grid): UnitsLayout {
	const { columns, pitch } = grid;
	const draft = new Draft(spec, step, box, pitch);
	const { placed } = place(bandsOf(step), linesAt(spec, box), box, grid);
	for (const band of placed) {
		for (let unit = band.first; unit < band.first + band.count; unit += 1) {
			draft.x[unit] = (unit % columns) * pitch;
			draft.y[unit] = Math.floor(unit / columns) * pitch + band.shift;
		}
		draft.labels.push(...bandLabels(spec, step, band, band.lines, band.top, box));
	}
	let first = 0;
	for (const group of step.groups) {
		draft.wearGroup(first, group);
		first += group.count;
	}
	return draft.done();
}

/** The same units before they part, all of one tint, under room for one line: in one place at every picture. */
export function undivided(
	{ hue, dashedLast }: UnitsData,
	parted: UnitsLayout,
	box: Box
): UnitsLayout {
	const { x, pitch } = parted;
	const top = headHeight(box, 1);
	let row = -1;
	const together = Float32Array.from(x, (left) => {
		if (left === 0) row += 1;
		return top + row * pitch;
	});
	const paint = new Uint8Array(x.length);
	if (dashedLast && x.length > 0) paint[x.length - 1] = 1;
	const paints = [
		{ hue, tone: 'soft' },
		{ hue, tone: 'dashed' }
	] as const;
	return { ...parted, y: together, paint, paints, labels: [] };
}
