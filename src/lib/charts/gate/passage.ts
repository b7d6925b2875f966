/**
 * The way through the door, as a pure function of how far the reader is: row after row, each half of a
 * row goes in file to the door, through it, and on to its place; the wall follows over the rows that
 * have emptied. Those who stay never move. In no frame does a disc touch another.
 */

import { ACROSS, type GateLayout } from './layout';

/** Distance kept between two that follow each other round a corner, in discs: more than √2. */
const FOLLOW = 1.5;

/** One on its way: where it waits, where it goes down, where it ends. */
interface Way {
	readonly unit: number;
	/** Distance that the first of all has gone when it leaves. */
	readonly start: number;
	readonly from: { readonly x: number; readonly y: number };
	readonly lane: number;
	readonly to: { readonly x: number; readonly y: number };
}

export interface Passage {
	/** From 0, all wait, to 1, all are in their places. */
	readonly at: (progress: number) => {
		/** Left and top of each unit, in the order of the places in which they wait. */
		readonly x: Float32Array;
		readonly y: Float32Array;
		readonly wall: number;
	};
	/** The units that fail, and those that pass. */
	readonly fail: readonly number[];
	readonly pass: readonly number[];
}

/** Works out the way of each unit, once for a layout. */
export function passage(layout: GateLayout): Passage {
	const { waiting, stay, size, pitch } = layout;
	const follow = size * FOLLOW;
	const middle = ACROSS / 2;
	const sources = waiting.map((from, unit) => ({ from, unit })).slice(stay);
	const isLeft = (index: number) => index % ACROSS < middle;
	const row = (index: number) => Math.floor(index / ACROSS);

	/** Files in the order in which they leave: the row nearest the wall first, those nearest the door first. */
	const fileOf = (left: boolean) =>
		sources
			.filter(({ unit }) => isLeft(unit) === left)
			.sort((a, b) => row(b.unit) - row(a.unit) || (left ? b.unit - a.unit : a.unit - b.unit));
	const files = [fileOf(true), fileOf(false)] as const;

	const lanes = [(middle - 1) * pitch.x, middle * pitch.x] as const;
	const targets = [
		...layout.fail.map((to, index) => ({ to, index, group: 'fail' as const })),
		...layout.pass.map((to, index) => ({ to, index, group: 'pass' as const }))
	];
	const places = [true, false].map((left) =>
		targets
			.filter(({ index }) => isLeft(index) === left)
			.sort((a, b) => b.to.y - a.to.y || (left ? a.index - b.index : b.index - a.index))
	);
	// A file that is longer than its half of the room takes places of the other half, last of all.
	const [left = [], right = []] = places;
	while (left.length > files[0].length) right.push(...left.splice(-1));
	while (right.length > files[1].length) left.push(...right.splice(-1));
	// In each row those furthest from the door come first, and last the one right under it.
	places.forEach((list, side) => {
		const lane = lanes[side] ?? 0;
		const rank = ({ to }: (typeof targets)[number]) => {
			const away = (side ? 1 : -1) * (to.x - lane);
			return away > 0.1 ? -1000 - away : away < -0.1 ? away : 0;
		};
		list.sort((a, b) => b.to.y - a.to.y || rank(a) - rank(b));
	});

	const groups = { fail: [] as number[], pass: [] as number[] };
	const ways = files.flatMap((file, side) => {
		const lane = lanes[side] ?? 0;
		let start = 0;
		let before: { approach: number; y: number } | undefined;
		return file.flatMap(({ from, unit }, index): Way[] => {
			const place = places[side]?.[index];
			if (!place) return [];
			groups[place.group].push(unit);
			const approach = Math.abs(from.x - lane);
			if (before)
				start = Math.max(start, start + follow + before.approach - approach + from.y - before.y);
			before = { approach, y: from.y };
			return [{ unit, start, from, lane, to: place.to }];
		});
	});

	const knots = wallKnots(layout, ways);
	const end = Math.max(1, knots.at(-1)?.time ?? 0, ...ways.map((way) => way.start + lengthOf(way)));
	return {
		fail: groups.fail.sort((a, b) => a - b),
		pass: groups.pass.sort((a, b) => a - b),
		at: (progress) => {
			const time = Math.min(1, Math.max(0, progress)) * end;
			const x = Float32Array.from(waiting, (place) => place.x);
			const y = Float32Array.from(waiting, (place) => place.y);
			for (const way of ways) {
				const spot = along(way, time - way.start);
				x[way.unit] = spot.x;
				y[way.unit] = spot.y;
			}
			return { x, y, wall: between(knots, time) };
		}
	};
}

const lengthOf = ({ from, lane, to }: Way): number =>
	Math.abs(from.x - lane) + (to.y - from.y) + Math.abs(to.x - lane);

/** Where one is after a distance: towards the door, down through it, then aside to its place. */
function along({ from, lane, to }: Way, gone: number): { x: number; y: number } {
	if (gone <= 0) return from;
	const approach = Math.abs(from.x - lane);
	if (gone < approach) return { x: from.x + Math.sign(lane - from.x) * gone, y: from.y };
	const down = to.y - from.y;
	if (gone < approach + down) return { x: lane, y: from.y + gone - approach };
	const rest = gone - approach - down;
	if (rest < Math.abs(to.x - lane)) return { x: lane + Math.sign(to.x - lane) * rest, y: to.y };
	return to;
}

interface Knot {
	readonly time: number;
	readonly y: number;
}

/**
 * The wall's height over time. It is under the lowest row of those who wait, and follows over each row
 * that has emptied; before the first turn aside under its last height, it is there.
 */
function wallKnots({ wall, pitch }: GateLayout, ways: readonly Way[]): Knot[] {
	const emptied = new Map<number, number>();
	for (const { from, start, lane } of ways) {
		const time = start + Math.abs(from.x - lane);
		emptied.set(from.y, Math.max(emptied.get(from.y) ?? 0, time));
	}
	const times = [...emptied].sort(([a], [b]) => b - a).map(([, time]) => time);
	const knots = times.map((time, index): Knot => ({ time, y: wall.waiting - index * pitch.y }));
	const last = knots.at(-1);
	if (!last) return [{ time: 0, y: wall.answered }];
	if (last.y > wall.answered + 0.1)
		return [...knots, { time: last.time + pitch.y, y: wall.answered }];
	const [before] = knots.slice(-2);
	const turns = ways
		.filter(({ to }) => to.y < wall.answered + 2 * pitch.y)
		.map(({ start, from, lane, to }) => start + Math.abs(from.x - lane) + to.y - from.y);
	const soonest = Math.min(last.time, ...turns.map((turn) => turn - pitch.y / 2));
	return [
		...knots.slice(0, -1),
		{ time: Math.max((before?.time ?? 0) + 1, soonest), y: wall.answered }
	];
}

function between(knots: readonly Knot[], time: number): number {
	const next = knots.findIndex((knot) => knot.time >= time);
	if (next < 0) return knots.at(-1)?.y ?? 0;
	const to = knots[next];
	const from = knots[next - 1];
	if (!to || !from) return to?.y ?? 0;
	return from.y + ((to.y - from.y) * (time - from.time)) / (to.time - from.time);
}
