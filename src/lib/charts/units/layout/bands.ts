import type { Box } from '$lib/charts/box';
import { beneathHeight } from '../beneath/height';
import { bandLabels, bandsOf, headHeight, linesAt, space, wider, type Band } from './band-labels';
import { Draft, FILL } from './frame';
import type { UnitsLayout, UnitsSpec, UnitStep } from '../spec';

/** How many units stand side by side, and how far from one to the next. */
export interface Grid {
	readonly columns: number;
	readonly pitch: number;
	/** Room over a label, between bands, beyond what it needs. */
	readonly air: number;
}

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
function place(found: readonly Band[], heads: Heads, box: Box, { columns, pitch, air }: Grid) {
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
export function bands(
	spec: UnitsSpec,
	step: UnitStep,
	box: Box,
	pitch: number,
	grid: Grid
): UnitsLayout {
	const { columns } = grid;
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

/** The same units before they part: where the first of them is, and all of one tint. */
export function undivided({ hue, dashedLast }: UnitsSpec, parted: UnitsLayout): UnitsLayout {
	const { x, y, pitch } = parted;
	const top = y[0] ?? 0;
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

/** Rows fill this share of the box's width at least; less will do where all of them are whole. */
const FILLED = 0.9;
const FILLED_WHOLE = 0.78;
/** And so much of the box, their first label included. */
const AREA_WHOLE = 0.7;
/** Whole rows may cost this much of the largest pitch. */
const WHOLE_COST = 0.1;
/** A row that two bands share has as many units of each, so that none seems lost. */
const FEWEST = 4;
/** The smallest pitch, in design units, at which units can be told apart. */
export const SMALLEST = 2.25;

/**
 * The columns and the pitch at which every step fits in the box: the largest units that there is room
 * for, in whole rows where they are hardly smaller for it.
 *
 * @throws {RangeError} where no unit is small enough
 */
export function gridOf(spec: UnitsSpec, box: Box): Grid {
	const steps = spec.steps.map(bandsOf);
	const heads = linesAt(spec, box);
	const height = box.height - beneathHeight(spec, box);
	const count = steps[0]?.reduce((sum, band) => sum + band.count, 0) ?? 0;
	/** Room left under the units at the step that needs most; less than nothing where they don't fit. */
	const room = (columns: number, pitch: number): number =>
		height -
		Math.max(...steps.map((step) => place(step, heads, box, { columns, pitch, air: 0 }).bottom));

	let best: Grid | undefined;
	let uneven: Grid | undefined;
	let whole: Grid | undefined;
	for (let columns = 1; ; columns += 1) {
		const widest = box.width / (columns - 1 + FILL);
		// More columns are smaller units.
		if (widest < SMALLEST || widest < (best?.pitch ?? 0) * (1 - WHOLE_COST)) break;
		const isWhole = count % columns === 0;
		const least = Math.max(SMALLEST, widest * (isWhole ? FILLED_WHOLE : FILLED));
		// Rows alone, without labels.
		const most = height / (Math.ceil(count / columns) - 1 + FILL);
		for (let pitch = widest; pitch >= least; pitch -= widest / 100) {
			if (pitch > most || room(columns, pitch) < 0) continue;
			const grid = { columns, pitch, air: 0 };
			if (pitch >= widest * FILLED) {
				uneven = larger(grid, uneven);
				if (!leavesFew(steps, columns)) best = larger(grid, best);
			}
			const area = columns * pitch * (height - room(columns, pitch));
			if (isWhole && area >= AREA_WHOLE * box.width * box.height) whole = larger(grid, whole);
			break;
		}
	}
	const most = best ?? uneven ?? whole;
	if (!most) throw new RangeError(`no unit is small enough for the ${box.name} box`);
	const chosen = whole && whole.pitch >= most.pitch * (1 - WHOLE_COST) ? whole : most;
	const gaps = Math.max(1, ...steps.map(({ length }) => length - 1));
	// What is left is shared out between the bands, within bounds: labels belong to the units under them.
	const air = Math.min(room(chosen.columns, chosen.pitch) / gaps, box.textSize);
	return { ...chosen, air };
}

const larger = (one: Grid, other: Grid | undefined): Grid =>
	other && other.pitch >= one.pitch ? other : one;

/** Whether bands that meet within a row leave but a few units there on either side. */
const leavesFew = (steps: readonly (readonly Band[])[], columns: number): boolean =>
	steps.flat().some(({ first, count }) => {
		const within = first % columns;
		return within > 0 && count > 0 && Math.min(within, columns - within) < FEWEST;
	});
