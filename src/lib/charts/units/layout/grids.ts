/**
 * How large units are, and how many stand side by side: looked for once, by the build, since readers need
 * only what was found.
 */

import { PHONE, TALL, WIDE, type Box } from '$lib/charts/box';
import { fine } from '$lib/charts/transforms';
import { beneathHeight } from '../beneath/height';
import type { Grid, UnitsData, UnitsSpec, UnitStep } from '../spec';
import { bandsOf, linesAt, type Band } from './band-labels';
import { place } from './bands';
import { FILL } from './frame';
import { ARRANGEMENTS } from './layout';

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
const SMALLEST = 2.25;

/**
 * The grids of a picture, at which every step of it fits in its boxes.
 *
 * @param beside pictures of the same units on its stage: what fits it fits them too, so that units pass from
 * one to the other as they are
 * @throws {RangeError} if a step's groups don't add up to the population, or fit at no pitch
 */
export function withGrids(data: UnitsData, beside: readonly UnitsData[] = []): UnitsSpec {
	const population = total(data.steps[0]);
	for (const step of data.steps) {
		if (total(step) !== population) {
			throw new RangeError(
				`step “${step.id}” has ${total(step)} units, the scene's population is ${population}`
			);
		}
	}
	const inBands = data.steps.some(({ arrange }) => arrange === 'bands');
	const inBox = (box: Box): Grid =>
		inBands
			? bandsGrid([data, ...beside], population, box)
			: { columns: 0, pitch: largestPitch(data, box), air: 0 };
	return { ...data, grids: { phone: inBox(PHONE), tall: inBox(TALL), wide: inBox(WIDE) } };
}

const total = (step: UnitStep | undefined): number =>
	step?.groups.reduce((sum, group) => sum + group.count, 0) ?? 0;

/**
 * The largest pitch at which all steps of a scene fit in the box: a function of how
 * many units there are, so that the picture fills its place whatever the figures.
 */
function largestPitch(data: UnitsData, box: Box): number {
	for (let pitch = Math.floor(box.height / 6); pitch >= SMALLEST; pitch -= 0.25) {
		if (data.steps.every((step) => stepFits(data, step, box, pitch))) return pitch;
	}
	throw new RangeError(`no unit is small enough for the ${box.name} box`);
}

/** Whether a step's units are in the box, and its labels' baselines. */
function stepFits(data: UnitsData, step: UnitStep, box: Box, pitch: number): boolean {
	const grid = { pitch, columns: 0, air: 0 };
	const { x, y, size, labels } = ARRANGEMENTS[step.arrange](data, step, box, grid);
	const [right, bottom] = [box.width - size + 0.5, box.height - size + 0.5];
	return (
		x.every((left) => left >= 0 && left <= right) &&
		y.every((top) => top >= 0 && top <= bottom) &&
		labels.every((label) => label.y <= box.height)
	);
}

/**
 * The columns and the pitch at which every step of all these pictures fits in the box: the largest units
 * that there is room for, in whole rows where they are hardly smaller for it.
 *
 * @param pictures the first is the one whose room between bands is asked
 * @throws {RangeError} where no unit is small enough
 */
function bandsGrid(pictures: readonly UnitsData[], count: number, box: Box): Grid {
	const measured = pictures.map((data) => {
		const [steps, heads] = [data.steps.map(bandsOf), linesAt(data, box)];
		/** How far down units reach at the step that needs most. */
		const bottom = (columns: number, pitch: number): number =>
			Math.max(...steps.map((step) => place(step, heads, box, { columns, pitch, air: 0 }).bottom));
		const gaps = Math.max(1, ...steps.map(({ length }) => length - 1));
		return { steps, bottom, gaps, height: box.height - beneathHeight(data, box) };
	});
	const bands = measured.flatMap(({ steps }) => steps);
	const height = Math.min(...measured.map((each) => each.height));

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
			if (pitch > most) continue;
			const bottoms = measured.map((each) => each.bottom(columns, pitch));
			if (bottoms.some((bottom, index) => bottom > (measured[index]?.height ?? 0))) continue;
			const grid = { columns, pitch, air: 0 };
			if (pitch >= widest * FILLED) {
				uneven = larger(grid, uneven);
				if (!leavesFew(bands, columns)) best = larger(grid, best);
			}
			const area = columns * pitch * Math.min(...bottoms);
			if (isWhole && area >= AREA_WHOLE * box.width * box.height) whole = larger(grid, whole);
			break;
		}
	}
	const most = best ?? uneven ?? whole;
	if (!most) throw new RangeError(`no unit is small enough for the ${box.name} box`);
	const chosen = whole && whole.pitch >= most.pitch * (1 - WHOLE_COST) ? whole : most;
	const { columns } = chosen;
	// Down, so that what fits does.
	const pitch = Math.floor(chosen.pitch * 1e2) / 1e2;
	const [own] = measured;
	const left = own ? (own.height - own.bottom(columns, pitch)) / own.gaps : 0;
	// What is left is shared out between the bands, within bounds: labels belong to the units under them.
	return { columns, pitch, air: fine(Math.min(left, box.textSize)) };
}

const larger = (one: Grid, other: Grid | undefined): Grid =>
	other && other.pitch >= one.pitch ? other : one;

/** Whether bands that meet within a row leave but a few units there on either side. */
const leavesFew = (steps: readonly (readonly Band[])[], columns: number): boolean =>
	steps.flat().some(({ first, count }) => {
		const within = first % columns;
		return within > 0 && count > 0 && Math.min(within, columns - within) < FEWEST;
	});
