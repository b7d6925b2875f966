import { fine, short } from '../transforms';
import type { UnitsLayout } from './spec';

/** What cuts lines into units: the lines' width, and their dash and gap, in design units. */
export interface Cut {
	readonly width: number;
	readonly dash: string;
}

/** Units that stand at one pitch, side by side or under one another. */
interface Run {
	readonly first: number;
	count: number;
}

/**
 * Blocks that stand in rows or in columns, as lines cut into dashes: a hundredth of what their outlines
 * would weigh in the page, and as much less for a browser to read. Lines lie or stand, whichever are fewer.
 *
 * @param units of one paint, in the layout's order
 * @param fill share of its cell's height that a block fills, centred
 */
export function lines(
	layout: UnitsLayout,
	units: readonly number[],
	fill: number
): { d: string; cut: Cut } {
	const { size, pitch, x, y } = layout;
	const height = size * fill;
	const inset = (size - height) / 2;
	const columns = runs(units, x, y, pitch);
	const rows = runs(units, y, x, pitch);
	const lie = rows.length < columns.length;
	const [along, across] = lie ? [size, height] : [height, size];
	const pen = new LinePen(lie ? 'h' : 'v');
	for (const { first, count } of lie ? rows : columns) {
		const [left, top] = [x[first] ?? 0, (y[first] ?? 0) + inset];
		const half = across / 2;
		pen.line(lie ? left : left + half, lie ? top + half : top, (count - 1) * pitch + along);
	}
	return {
		d: pen.d,
		cut: { width: short(across), dash: `${short(along)} ${fine(pitch - short(along))}` }
	};
}

/** Writes lines of one direction, each from where the one before ends. */
class LinePen {
	d = '';
	#x = 0;
	#y = 0;

	readonly #command: 'h' | 'v';

	constructor(command: 'h' | 'v') {
		this.#command = command;
	}

	line(x: number, y: number, length: number): void {
		const [dx, dy, far] = [short(x - this.#x), short(y - this.#y), short(length)];
		this.d += `m${dx}${dy < 0 ? '' : ' '}${dy}${this.#command}${far}`;
		this.#x = this.#x + dx + (this.#command === 'h' ? far : 0);
		this.#y = this.#y + dy + (this.#command === 'v' ? far : 0);
	}
}

/** Runs of units that stand right after one another in one line, which `line` says and `place` goes along. */
function runs(
	units: readonly number[],
	line: Float32Array,
	place: Float32Array,
	pitch: number
): Run[] {
	const ordered = [...units].sort(
		(a, b) => apart(line[a], line[b]) || (place[a] ?? 0) - (place[b] ?? 0)
	);
	const found: Run[] = [];
	for (const unit of ordered) {
		const run = found.at(-1);
		const next =
			run !== undefined &&
			near(line[unit], line[run.first]) &&
			near(place[unit], (place[run.first] ?? NaN) + run.count * pitch);
		if (next) run.count += 1;
		else found.push({ first: unit, count: 1 });
	}
	return found;
}

const near = (a = NaN, b = NaN): boolean => Math.abs(a - b) < 0.01;

/** Which line comes first; nothing between those that only rounding tells apart. */
const apart = (a = 0, b = 0): number => (near(a, b) ? 0 : a - b);
