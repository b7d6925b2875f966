/** Where the hundred stand before and behind the door: ten a row, everywhere. */

import type { Box } from '../box';
import { roundDown, short } from '../transforms';
import { estimate, reach } from '../units/layout/frame';
import type { GateSpec } from './spec';

/** Units side by side. */
export const ACROSS = 10;

/** Share of its pitch that a disc fills. */
const FILL = 0.885;

/** How much further apart discs stand than rows, at most: rows are still read as rows. */
const LOOSEST = 1.2;
/** The same where words stand beside them, and need their room. */
const LOOSE = 1.03;

interface Point {
	readonly x: number;
	readonly y: number;
}

export interface GateLayout {
	readonly size: number;
	/** From a disc to the next, and from a row to the next. */
	readonly pitch: Point;
	/** Left and top of each place while all wait, in reading order: the first are those who stay. */
	readonly waiting: readonly Point[];
	/** Places of those who fail and of those who pass, in reading order. */
	readonly fail: readonly Point[];
	readonly pass: readonly Point[];
	/** How many stay. */
	readonly stay: number;
	/** Height of the wall while all wait, and once they are through. */
	readonly wall: { readonly waiting: number; readonly answered: number };
	/** Left and right of the door's opening. */
	readonly door: readonly [number, number];
	/** Left of a label, and the baseline of its first line. */
	readonly labels: Readonly<
		Record<'absent' | 'fail' | 'pass' | 'present' | 'all' | 'base' | 'guess', Point>
	>;
	/** True where labels stand beside their discs, on two lines; else over them, on one. */
	readonly beside: boolean;
	/** What holds those who came together: its line's x, top and bottom. */
	readonly bracket: { readonly x: number; readonly top: number; readonly bottom: number };
}

const rowsOf = (count: number): number => Math.ceil(count / ACROSS);

/** Lays a gate out in a box. */
export function layoutGate(spec: GateSpec, box: Box): GateLayout {
	const beside = box.screen === 'wide';
	const [absent, fail, pass] = [spec.absent, spec.fail, spec.pass].map(({ value }) => value) as [
		number,
		number,
		number
	];
	const rows = rowsOf(absent) + rowsOf(fail) + rowsOf(pass);
	// Over each group, the room of its label; on either side of the wall, that of the door's name.
	const head = beside ? 0 : short(box.numberSize * 0.72 + 6);
	const wallGap = box.smallSize * 0.95;
	const over = beside ? wallGap + 2 : short(box.numberSize * 1.25);
	const between = beside ? wallGap : short(box.numberSize * 0.76 + 5);
	const room = box.height - head - wallGap - over - between;
	// Less than a full row more than ten keeps the hundred, as they wait, over the foot of the box.
	const py = roundDown(room / Math.max(rows - 3 * (1 - FILL), ACROSS + 1));
	const size = roundDown(py * FILL);
	const gap = py - size;
	// Beside the discs of a phone, those who came are said together.
	const beyond = beside ? 0 : box.textSize * 5;
	const px = roundDown(
		beside ? py * LOOSE : Math.min((box.width - beyond - size) / (ACROSS - 1), py * LOOSEST)
	);
	const grid = (count: number, top: number): Point[] =>
		Array.from({ length: count }, (_, k) => ({
			x: short((k % ACROSS) * px),
			y: short(top + Math.floor(k / ACROSS) * py)
		}));
	const foot = (top: number, count: number) => top + rowsOf(count) * py - gap;

	const wall = foot(head, absent) + wallGap;
	const failTop = wall + over;
	const passTop = (fail > 0 ? foot(failTop, fail) : failTop - over + 2) + between;
	const bottom = foot(passTop, pass);
	const all = absent + fail + pass;
	const width = (ACROSS - 1) * px + size;
	// Where words are large, they reach further than the discs.
	const { hedge = '', number = '', name: passing } = spec.pass;
	const words = beside
		? 0
		: reach(`${hedge} `, box.smallSize) +
			estimate(number, box.numberSize, 'number') +
			reach(` ${passing}`, box.textSize);
	const beyondWords = words + box.textSize * 0.8;
	const bracket = Math.max(width + box.textSize * (beside ? 1.1 : 0.5), beyondWords);
	const middle = ACROSS / 2 - 0.5;
	const name = estimate(spec.door, box.smallSize, 'text') / 2 + box.smallSize * 0.6;
	const half = Math.max(name, px * 0.5 + size / 2 + size * 0.3);
	const centre = middle * px + size / 2;
	const beforeLabel = beside ? 0 : 5;
	const side = width + box.textSize * 1.85;
	const label = (top: number): Point =>
		beside
			? { x: short(side), y: short(top + box.numberSize * 0.7) }
			: { x: 0, y: short(top - beforeLabel) };
	/** Small print of the first group: under its label, or at the end of its line. */
	const aside = (lines: number): Point =>
		beside
			? { x: short(side), y: short(head + box.numberSize * 0.7 + box.textSize * lines) }
			: { x: box.width, y: label(head).y };
	return {
		size,
		pitch: { x: px, y: py },
		waiting: grid(all, head),
		fail: grid(fail, failTop),
		pass: grid(pass, passTop),
		stay: absent,
		wall: { waiting: short(foot(head, all) + wallGap), answered: short(wall) },
		door: [short(centre - half), short(centre + half)],
		labels: {
			absent: label(head),
			fail: label(failTop),
			// Clear of the label before, which stands beside a single row.
			pass: label(beside ? passTop + py * 1.3 : passTop),
			all: label(head),
			base: aside(2.5),
			guess: aside(3.8),
			present: {
				x: short(beside ? side : bracket + box.textSize * 0.5),
				y: short(beside ? bottom - box.textSize * 0.4 : (failTop + bottom) / 2 + box.textSize)
			}
		},
		beside,
		bracket: {
			x: short(bracket),
			top: short(failTop),
			bottom: short(bottom)
		}
	};
}
