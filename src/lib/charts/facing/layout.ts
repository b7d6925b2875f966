import type { Box } from '../box';
import { short } from '../transforms';
import { estimate } from '../units/layout/frame';
import type { FacingSpec } from './spec';

/** Marks in rows: left and top of the first, their side, their pitch, and how many in a row. */
export interface Grid {
	readonly left: number;
	readonly top: number;
	readonly side: number;
	readonly pitch: number;
	readonly perRow: number;
}

/** Where a chart's parts stand, in design units. */
export interface FacingLayout {
	/** Baselines of the columns' names, and of how they change. */
	readonly name: number;
	readonly change: number;
	/** Marks of each column, and the baseline of what a mark stands for. */
	readonly columns: readonly (Grid & { readonly note: number })[];
	/** The line under the columns. */
	readonly under: number;
	/** Marks of each kind of place, and their labels' baseline. */
	readonly places: readonly Grid[];
	readonly label: number;
}

/** From a number to its name: a number in words has letters that go below its line. */
export const LEADING = 1.38;
/** Share of its pitch that a mark fills, and marks in a row of a column. */
const FILL = 0.8;
const PER_ROW = 10;
/** Share of the width that the first column has: its number may be a word. */
const LEFT = 0.53;

/** Lays a chart out: marks as large as the box allows, the same on both sides. */
export function layout({ sides, places }: FacingSpec, box: Box): FacingLayout {
	const { width, numberSize, textSize, smallSize } = box;
	const line = oneLine(places, box);
	const label = line.top - textSize * 0.75;
	const under = label - numberSize * 1.2;

	const name = numberSize * 0.9 + textSize * (LEADING + 0.03);
	const change = name + textSize * 2.7;
	const top = change + textSize * 1.1;
	const room = under - textSize * 0.7 - smallSize * 1.5 - top;
	const gutter = textSize;
	const widths = [width * LEFT, width * (1 - LEFT) - gutter];
	const rows = Math.max(...sides.map(({ count }) => Math.ceil(count / PER_ROW)), 1);
	const pitch = Math.min(Math.min(...widths) / (PER_ROW - 1 + FILL), room / (rows - 1 + FILL));
	return {
		...{ name, change, under, label },
		columns: sides.map(({ count }, index) => ({
			...{ left: index * (width * LEFT + gutter), top, pitch, side: pitch * FILL, perRow: PER_ROW },
			note: top + Math.ceil(count / PER_ROW) * pitch + smallSize
		})),
		places: line.lefts.map((left) => ({
			...{ left, top: line.top, pitch: line.pitch, side: line.pitch * FILL, perRow: Infinity }
		}))
	};
}

/** The largest marks that leave each kind of place the width of its label, all in one line. */
function oneLine(places: FacingSpec['places'], box: Box) {
	const labels = places.map(
		({ number, name }) =>
			estimate(number, box.numberSize * 0.92, 'number') + estimate(name, box.textSize, 'text')
	);
	for (let pitch = box.height * 0.075; ; pitch -= 0.25) {
		const lefts: number[] = [];
		let left = 0;
		places.forEach(({ count }, index) => {
			lefts.push(short(left));
			left += Math.max(count * pitch, labels[index] ?? 0) + box.textSize;
		});
		const last = places.at(-1)?.count ?? 0;
		const right = (lefts.at(-1) ?? 0) + (last - 1 + FILL) * pitch;
		if (right <= box.width || pitch <= 2) {
			return { lefts, pitch, top: box.height - pitch * FILL - box.textSize * 0.2 };
		}
	}
}
