import { PHONE, TALL, WIDE, type Box } from '$lib/charts/box';
import { bands, gridOf, SMALLEST, undivided, type Grid } from './bands';
import { short } from '$lib/charts/transforms';
import { lines, type Cut } from '../lines';
import { rows } from './rows';
import { tens } from './tens';
import { BLOCKS, isBlock, PathPen, SHAPES } from '../shapes';
import type { Paint, Shape, UnitsLayout, UnitsSpec, UnitStep } from '../spec';

type Arrange = (
	spec: UnitsSpec,
	step: UnitStep,
	box: Box,
	pitch: number,
	grid: Grid
) => UnitsLayout;

const ARRANGEMENTS: Record<UnitStep['arrange'], Arrange> = {
	bands,
	rows,
	tens
};

/** Layouts of every step of a scene, by box: a pure function of the scene. */
export type Layouts = Record<Box['name'], readonly UnitsLayout[]>;

/**
 * Lays a scene out, once.
 * @throws {RangeError} if a step's groups don't add up to the scene's population, or fit at no pitch.
 */
export function layoutScene(spec: UnitsSpec): Layouts {
	const [phone, tall, wide] = [PHONE, TALL, WIDE].map((box) => layoutSteps(spec, box));
	return { phone: phone ?? [], tall: tall ?? [], wide: wide ?? [] };
}

/**
 * Lays every step of a scene out in one box.
 * @throws {RangeError} as `layoutScene`
 */
export function layoutSteps(spec: UnitsSpec, box: Box): readonly UnitsLayout[] {
	const population = total(spec.steps[0]);
	for (const step of spec.steps) {
		if (total(step) !== population) {
			throw new RangeError(
				`step “${step.id}” has ${total(step)} units, the scene's population is ${population}`
			);
		}
	}
	const grid = gridFor(spec, box);
	return spec.steps.map((step) => ARRANGEMENTS[step.arrange](spec, step, box, grid.pitch, grid));
}

/** Bands are laid out in columns, as many as there is room for; others choose their own. */
const gridFor = (spec: UnitsSpec, box: Box): Grid =>
	spec.steps.some(({ arrange }) => arrange === 'bands')
		? gridOf(spec, box)
		: { pitch: largestPitch(spec, box), columns: 0, air: 0 };

/**
 * The largest pitch at which all steps of a scene fit in the box: a function of how
 * many units there are, so that the picture fills its place whatever the figures.
 */
function largestPitch(spec: UnitsSpec, box: Box): number {
	for (let pitch = Math.floor(box.height / 6); pitch >= SMALLEST; pitch -= 0.25) {
		if (spec.steps.every((step) => stepFits(spec, step, box, pitch))) return pitch;
	}
	throw new RangeError(`no unit is small enough for the ${box.name} box`);
}

/** Whether a step's units are in the box, and its labels' baselines. */
function stepFits(spec: UnitsSpec, step: UnitStep, box: Box, pitch: number): boolean {
	const { x, y, size, labels } = ARRANGEMENTS[step.arrange](spec, step, box, pitch, {
		pitch,
		columns: 0,
		air: 0
	});
	const [right, bottom] = [box.width - size + 0.5, box.height - size + 0.5];
	return (
		x.every((left) => left >= 0 && left <= right) &&
		y.every((top) => top >= 0 && top <= bottom) &&
		labels.every((label) => label.y <= box.height)
	);
}

/**
 * Where the units wait before a scene whose first step parts them at once: in one block, so that the
 * eye sees them part. Undefined where no step parts them.
 *
 * @param parted the layout of the first step
 */
export const waitingLayout = (
	spec: UnitsSpec,
	parted: UnitsLayout | undefined
): UnitsLayout | undefined =>
	parted && spec.steps[0]?.arrange === 'bands' ? undivided(spec, parted) : undefined;

const total = (step: UnitStep | undefined): number =>
	step?.groups.reduce((sum, group) => sum + group.count, 0) ?? 0;

/** All units of one paint, as one SVG path. */
export interface UnitPath {
	readonly paint: Paint;
	readonly d: string;
	/** Where the path is lines cut into units: the lines' width, and their dashes. */
	readonly cut?: Cut;
}

/** One SVG path for each paint of a layout: what the built HTML draws. */
export function paths(layout: UnitsLayout, shape: Shape): UnitPath[] {
	const trace = SHAPES[shape];
	const units: number[][] = layout.paints.map(() => []);
	layout.paint.forEach((paint, unit) => units[paint]?.push(unit));
	return layout.paints.map((paint, index) => {
		const painted = units[index] ?? [];
		const outlined = paint.tone === 'hollow' || paint.tone === 'dashed';
		const cut = painted.some((unit) => layout.shares.has(unit));
		if (!outlined && !cut && isBlock(shape))
			return { paint, ...lines(layout, painted, BLOCKS[shape]) };
		const pen = new PathPen();
		const inset = outlined ? OUTLINE / 2 : 0;
		for (const unit of painted) {
			const x = (layout.x[unit] ?? 0) + inset;
			const y = (layout.y[unit] ?? 0) + inset;
			trace(pen, x, y, layout.size - 2 * inset, layout.shares.get(unit));
		}
		return { paint, d: pen.d };
	});
}

/** Width of the outline of a hollow or dashed unit, in design units. */
export const OUTLINE = 1.2;

/** Dashes and gaps of a hedged unit's outline, in design units: on canvas and in the built HTML alike. */
export const dash = (size: number): [number, number] => [short(size / 4), short(size / 6)];
