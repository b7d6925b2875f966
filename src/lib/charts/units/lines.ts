import { short } from '../transforms';
import type { UnitsLayout } from './spec';

/** What cuts lines into units: the lines' width, and their dash and gap, in design units. */
export interface Cut {
	readonly width: number;
	readonly dash: string;
}

/**
 * Blocks that stand in columns, as lines cut into dashes: a hundredth of what their outlines would
 * weigh in the page, and as much less for a browser to read.
 *
 * @param units of one paint, in the layout's order
 * @param fill share of its cell's height that a block fills, centred
 */
export function lines(
	layout: UnitsLayout,
	units: readonly number[],
	fill: number
): { d: string; cut: Cut } {
	const { size, pitch } = layout;
	const height = size * fill;
	const d: string[] = [];
	let [penX, penY] = [0, 0];
	for (const { first, count } of columns(layout, units)) {
		const x = (layout.x[first] ?? 0) + size / 2;
		const y = (layout.y[first] ?? 0) + (size - height) / 2;
		const [dx, dy, down] = [x - penX, y - penY, (count - 1) * pitch + height].map(short);
		d.push(`m${dx} ${dy}v${down}`);
		penX += dx ?? 0;
		penY += (dy ?? 0) + (down ?? 0);
	}
	return {
		d: d.join(''),
		cut: { width: short(size), dash: `${short(height)} ${short(pitch - height)}` }
	};
}

/** Runs of units that stand right under one another. */
function columns(
	{ x, y, pitch }: UnitsLayout,
	units: readonly number[]
): { first: number; count: number }[] {
	const found: { first: number; count: number }[] = [];
	for (const unit of units) {
		const run = found.at(-1);
		const under =
			run !== undefined &&
			near(x[unit], x[run.first]) &&
			near(y[unit], (y[run.first] ?? NaN) + run.count * pitch);
		if (under) run.count += 1;
		else found.push({ first: unit, count: 1 });
	}
	return found;
}

const near = (a = NaN, b = NaN): boolean => Math.abs(a - b) < 0.01;
