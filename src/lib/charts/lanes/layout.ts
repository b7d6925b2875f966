/** Where lanes of a hundred stand, on both sides of one wall: up from it those who stay, down from it the others. */

import type { Box } from '../box';
import type { Rect } from '../layers/share-rows';
import { short } from '../transforms';
import { estimate } from '../units/layout/frame';
import type { Lane, LanesSpec } from './spec';

/** Share of its pitch that a disc fills. */
const FILL = 0.87;
/** Share of the box for what stands under the lanes. */
const UNDER = 0.3;

interface Point {
	readonly x: number;
	readonly y: number;
}

export interface PlacedLane {
	readonly lane: Lane;
	/** Left and top of each disc. */
	readonly absent: readonly Point[];
	readonly present: readonly Point[];
	/** Left of its labels, and where a name ends that stands beside a number; baselines. */
	readonly left: number;
	readonly right: number;
	readonly numberY: number;
	readonly nameY: number;
	readonly presentY: number;
}

export interface LanesLayout {
	readonly size: number;
	readonly wall: number;
	readonly door: readonly [number, number];
	/** True where a lane's name stands beside the number of those who stay; else under it. */
	readonly beside: boolean;
	readonly lanes: readonly PlacedLane[];
	readonly under: Rect | undefined;
}

export function layoutLanes({ lanes, across, door, under }: LanesSpec, box: Box): LanesLayout {
	const { numberSize: number, textSize: text, smallSize: small } = box;
	const gap = text * 1.2;
	const width = (box.width - gap * (lanes.length - 1)) / lanes.length;
	/** Whether a lane's name stands beside its number, in a block of a width. */
	const fits = (block: number) =>
		lanes.every(
			({ name, absent }) =>
				estimate(absent.number, number, 'number') +
					estimate(` ${absent.name}`, text, 'text') +
					estimate(name, text, 'text') +
					text <=
				block
		);
	const before = text * 0.4;
	// Under the number, until the room that is left says otherwise.
	const head = number * 0.72 + before + text * 1.2;
	const foot = number * 0.72 + before * 1.6;
	const wallGap = small * 0.8;
	const rows = (mark: (lane: Lane) => number) =>
		Math.max(0, ...lanes.map((lane) => Math.ceil(mark(lane) / across)));
	const up = rows(({ absent }) => absent.value);
	const down = rows(({ present }) => present.value);
	const share = under ? box.height * UNDER : 0;
	const room = box.height - share - head - foot - 2 * wallGap;
	const pitch = short(Math.min(width / (across - 1 + FILL), room / (up + down)));
	const size = short(pitch * FILL);
	const spare = pitch - size;
	const block = across * pitch - spare;
	const beside = fits(block);
	const wall = short(head + up * pitch + wallGap);
	// The last lane's labels, which may be wider than its discs, end in the box too.
	const words = lanes.flatMap(({ name, absent, present }) => [
		estimate(name, text, 'text'),
		...[absent, present].map(
			(mark) => estimate(mark.number, number, 'number') + estimate(` ${mark.name}`, text, 'text')
		)
	]);
	const widest = Math.min(width, Math.max(block, ...words));
	const step = lanes.length > 1 ? (box.width - widest) / (lanes.length - 1) : 0;
	const half = Math.max(pitch, estimate(door, small, 'text') / 2 + small * 0.6);
	const middle = box.width / 2;
	return {
		size,
		wall,
		door: [short(middle - half), short(middle + half)],
		beside,
		lanes: lanes.map((lane, index) => {
			const left = short(index * step);
			const place = (count: number, top: (row: number) => number): Point[] =>
				Array.from({ length: count }, (_, k) => ({
					x: short(left + (k % across) * pitch),
					y: short(top(Math.floor(k / across)))
				}));
			const stack = Math.ceil(lane.absent.value / across) * pitch;
			const deep = Math.ceil(lane.present.value / across) * pitch;
			const nameY = short(wall - wallGap - stack - before + spare / 2);
			return {
				lane,
				absent: place(lane.absent.value, (row) => wall - wallGap - size - row * pitch),
				present: place(lane.present.value, (row) => wall + wallGap + row * pitch),
				left,
				right: short(left + block),
				numberY: beside ? nameY : short(nameY - text * 1.2),
				nameY,
				presentY: short(wall + wallGap + deep + foot - before)
			};
		}),
		under: under && {
			left: 0,
			top: box.height - share + gap,
			width: box.width,
			height: share - gap
		}
	};
}
