import { BOXES, type Box } from '$lib/charts/box';
import { gate } from './gate';
import { fits, groups, measure } from './groups';
import { lanes } from './lanes';
import { short } from '$lib/charts/transforms';
import { lines, type Cut } from '../lines';
import { rows } from './rows';
import { BLOCKS, isBlock, PathPen, SHAPES } from '../shapes';
import type { Paint, Shape, UnitsLayout, UnitsSpec, UnitStep } from '../spec';

type Arrange = (spec: UnitsSpec, step: UnitStep, box: Box, pitch: number) => UnitsLayout;

const ARRANGEMENTS: Record<UnitStep['arrange'], Arrange> = { groups, gate, lanes, rows };

/** Layouts of every step of a scene, by box: a pure function of the scene. */
export type Layouts = Record<Box['name'], readonly UnitsLayout[]>;

/**
 * Lays a scene out, once.
 * @throws {RangeError} if a step's groups don't add up to the scene's population, or don't fit.
 */
export function layoutScene(spec: UnitsSpec): Layouts {
	const [phone, wide] = BOXES.map((box) => layoutSteps(spec, box));
	return { phone: phone ?? [], wide: wide ?? [] };
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
				`step « ${step.id} » has ${total(step)} units, the scene's population is ${population}`
			);
		}
	}
	const pitch = spec.pitch?.[box.name] ?? largestPitch(spec, box);
	return spec.steps.map((step) => ARRANGEMENTS[step.arrange](spec, step, box, pitch));
}

/** The largest pitch at which all blocks of a scene fit, found by their widths alone. */
function largestPitch(spec: UnitsSpec, box: Box): number {
	const blocks = spec.steps.filter((step) => step.arrange === 'groups');
	for (let pitch = Math.floor(box.height / 6); pitch > 2; pitch -= 0.25) {
		if (blocks.every((step) => fits(measure(spec, step, box, pitch), box))) return pitch;
	}
	throw new RangeError(`no unit is small enough for the ${box.name} box`);
}

/**
 * Where the units wait before a scene whose first step parts them at once: in one block, so that the
 * eye sees them part. Undefined where the first step is a block already, or no block at all.
 */
export function waitingLayout(spec: UnitsSpec, box: Box, pitch: number): UnitsLayout | undefined {
	const [first] = spec.steps;
	if (!first || first.arrange !== 'groups' || first.groups.length === 1) return undefined;
	const block = { id: 'waiting', count: total(first), tone: 'soft' } as const;
	return groups(spec, { id: first.id, arrange: 'groups', groups: [block] }, box, pitch);
}

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
		if (!outlined && isBlock(shape)) return { paint, ...lines(layout, painted, BLOCKS[shape]) };
		const pen = new PathPen();
		const inset = outlined ? OUTLINE / 2 : 0;
		for (const unit of painted) {
			const x = (layout.x[unit] ?? 0) + inset;
			const y = (layout.y[unit] ?? 0) + inset;
			trace(pen, x, y, layout.size - 2 * inset);
		}
		return { paint, d: pen.d };
	});
}

/** Width of the outline of a hollow or dashed unit, in design units. */
export const OUTLINE = 1.2;

/** Dashes and gaps of a hedged unit's outline, in design units: on canvas and in the built HTML alike. */
export const dash = (size: number): [number, number] => [short(size / 4), short(size / 6)];
