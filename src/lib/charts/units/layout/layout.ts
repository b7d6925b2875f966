import { PHONE, TALL, WIDE, type Box } from '$lib/charts/box';
import { bands, undivided } from './bands';
import { short } from '$lib/charts/transforms';
import { lines, type Cut } from '../lines';
import { rows } from './rows';
import { tens } from './tens';
import { BLOCKS, isBlock, PathPen, SHAPES } from '../shapes';
import type { Grid, Paint, Shape, UnitsData, UnitsLayout, UnitsSpec, UnitStep } from '../spec';

type Arrange = (spec: UnitsData, step: UnitStep, box: Box, grid: Grid) => UnitsLayout;

export const ARRANGEMENTS: Record<UnitStep['arrange'], Arrange> = {
	bands,
	rows,
	tens
};

/** Layouts of every step of a scene, by box: a pure function of the scene. */
export type Layouts = Record<Box['name'], readonly UnitsLayout[]>;

/** Lays a scene out, once. */
export function layoutScene(spec: UnitsSpec): Layouts {
	const [phone, tall, wide] = [PHONE, TALL, WIDE].map((box) => layoutSteps(spec, box));
	return { phone: phone ?? [], tall: tall ?? [], wide: wide ?? [] };
}

/** Lays every step of a scene out in one box. */
export const layoutSteps = (spec: UnitsSpec, box: Box): readonly UnitsLayout[] =>
	spec.steps.map((step) => ARRANGEMENTS[step.arrange](spec, step, box, spec.grids[box.name]));

/**
 * Where the units wait before a scene whose first step parts them at once: in one block, so that the
 * eye sees them part. Undefined where no step parts them.
 *
 * @param parted the layout of the first step
 */
export const waitingLayout = (
	spec: UnitsSpec,
	parted: UnitsLayout | undefined,
	box: Box
): UnitsLayout | undefined =>
	parted && spec.steps[0]?.arrange === 'bands' ? undivided(spec, parted, box) : undefined;

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
