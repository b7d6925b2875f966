/** Where shares of a hundred stand: each row a name over a bar, whose parts share its width. */

import type { Box } from '../box';
import { short } from '../transforms';
import type { Mark } from '../types';
import { estimate } from '../units/layout/frame';

/** A rectangle in design units. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** What a label of a part says; its name may stand on two lines within a thick bar. */
export interface PartWords {
	readonly hedge?: string | undefined;
	readonly number?: string;
	readonly name?: string;
	readonly calculated?: boolean;
}

/** A part of a bar, as wide as its value is of the row's whole; its words within it, under it, over the bar’s end. */
export interface SharePart extends Mark {
	readonly inside?: PartWords;
	readonly under?: PartWords;
	readonly over?: PartWords;
}

/** A bar from nothing to a whole; parts that don't make it leave the rest of its track free. */
export interface ShareRow {
	readonly id: string;
	/** Over the bar; a row that is alone may have none. */
	readonly name: string;
	/** Of how many, when: small print beside the name, or under it. */
	readonly base?: string;
	/** The value that fills the bar. */
	readonly whole: number;
	/** Left to right. */
	readonly parts: readonly SharePart[];
	/** Thickness among the other rows': where it is the row's count, areas are counts. */
	readonly weight?: number;
}

/** Words over all rows: what they measure, what the line at fifty is, what the end is. */
export interface ShareHead {
	readonly name: string;
	readonly half?: string;
	readonly end?: string;
}

/** A text where it stands, in design units. */
export interface PlacedText extends PartWords {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Size of its number. */
	readonly size: number;
	/** Its name follows its number on one line. */
	readonly beside?: true;
	/** It stands after its part, on the free track. */
	readonly after?: true;
}

export interface PlacedPart {
	readonly part: SharePart;
	readonly left: number;
	readonly width: number;
	readonly inside?: PlacedText;
	readonly under?: PlacedText;
	readonly over?: PlacedText;
}

export interface PlacedRow {
	readonly row: ShareRow;
	/** Top and thickness of its bar. */
	readonly top: number;
	readonly height: number;
	/** Baseline of its name, and that of its small print. */
	readonly nameY: number;
	readonly baseY: number;
	readonly parts: readonly PlacedPart[];
}

/** Width of a line of small words, closer than the estimate that must hold for any text: most are lower case. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.505;

/** Width of a character of a number, in its size, with room on both sides. */
const DIGIT = 0.57;

/** Bars as thick as this many lines of text have room for a large number with its name under it. */
const THICK = 6;

/** Height of the line over all rows. */
export const headHeight = (box: Box): number => box.textSize * 1.35;

/** Places rows in a rectangle, which they fill. */
export function placeRows(rows: readonly ShareRow[], rect: Rect, box: Box): PlacedRow[] {
	const { textSize: text, smallSize: small } = box;
	// One way for all: small print beside the names where there is room for each.
	const beside = rows.every(
		({ name, base = '' }) =>
			estimate(name, text, 'text') + estimate(base, small, 'text') + text <= rect.width
	);
	const over = rows.some(({ parts }) => parts.some((part) => part.over));
	const second = over || (!beside && rows.some(({ base }) => base));
	const heads = rows.map(({ name }) => (name ? text * 1.15 : 0) + (second ? small * 1.2 : 0));
	const pads = heads.map((head) => (head ? small * 0.35 : 0));
	const feet = rows.map(({ parts }) => (parts.some(({ under }) => under) ? text * 1.3 : 0));
	const gap = text * 0.55;
	const taken = [...heads, ...pads, ...feet].reduce((sum, each) => sum + each, 0);
	const free = Math.max(0, rect.height - taken - gap * (rows.length - 1));
	const weights = rows.map(({ weight = 1 }) => Math.max(0, weight));
	const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;

	let y = rect.top;
	return rows.map((row, index) => {
		const head = heads[index] ?? 0;
		const top = y + head + (pads[index] ?? 0);
		const height = (free * (weights[index] ?? 0)) / all;
		const baseY = y + head - small * 0.2;
		y = top + height + (feet[index] ?? 0) + gap;
		const bar = { ...rect, top, height };
		const parts = placeParts(row, bar, short(baseY), box);
		return {
			row,
			top: short(top),
			height: short(height),
			nameY: short(second ? baseY - small * 1.2 : baseY),
			baseY: short(baseY),
			parts
		};
	});
}

/** Places the parts of a row, and their words, in its bar. */
function placeParts(row: ShareRow, bar: Rect, baseY: number, box: Box): PlacedPart[] {
	const end = bar.left + bar.width;
	let left = bar.left;
	let said = bar.left;
	return row.parts.map((part) => {
		const start = left;
		const width = Math.min((bar.width * part.value) / (row.whole || 1), end - start);
		left += width;
		const under = part.under && placeUnder(part.under, start, left, said, bar, box);
		if (under) said = reachOf(under, box) + box.textSize * 0.6;
		const free = part === row.parts.at(-1) ? end : start + width;
		const inside =
			part.inside && placeInside(part.inside, { ...bar, left: start, width }, free, box);
		return {
			// Parts touch: both ends are rounded, not the width.
			...{ part, left: short(start), width: short(short(start + width) - short(start)) },
			...(inside ? { inside } : {}),
			...(under ? { under } : {}),
			...(part.over
				? { over: { ...part.over, x: end, y: baseY, anchor: 'end', size: box.smallSize } }
				: {})
		};
	});
}

const wordsOf = ({ hedge = '', number = '', name = '' }: PartWords): string =>
	hedge + number + (number && name ? ' ' : '') + name;

/** Where a text under a bar ends. */
function reachOf({ x, anchor, ...words }: PlacedText, box: Box): number {
	return anchor === 'end' ? x : x + widthOf(wordsOf(words), box.textSize);
}

/** Under a part, from its start; or up to its end, or to the bar's, where the words before leave no other room. */
function placeUnder(
	words: PartWords,
	start: number,
	stop: number,
	said: number,
	bar: Rect,
	box: Box
): PlacedText {
	const size = box.textSize;
	const y = short(bar.top + bar.height + size * 1.1);
	const long = widthOf(wordsOf(words), size);
	const end = bar.left + bar.width;
	if (start >= said && start + long <= end)
		return { ...words, x: short(start), y, anchor: 'start', size };
	return { ...words, x: short(stop - long >= said ? stop : end), y, anchor: 'end', size };
}

/** Width of a number of a size with its name after it. */
const lineWidth = ({ number = '', name = '' }: PartWords, size: number, box: Box): number =>
	number.length * size * 0.5 + estimate(` ${name}`, box.textSize, 'text');

/**
 * Within a part: one line, or a large number over its name. Where the part is too small for either, after
 * it on the free track, up to an end; or else nothing.
 */
function placeInside(words: PartWords, part: Rect, end: number, box: Box): PlacedText | undefined {
	const { number = '', name = '' } = words;
	const pad = Math.min(box.textSize * 0.55, part.width * 0.09);
	const room = part.width - 2 * pad;
	const one = Math.max(1, number.length);
	const lines = name.split('\n');
	const tall = part.height >= THICK * box.textSize && name !== '';
	const most = tall
		? Math.min(box.numberSize * 2.6, part.height * 0.3)
		: Math.min(box.numberSize, part.height * 0.86);
	const right = part.left + part.width;
	const line = name && !tall && !name.includes('\n');
	const after = line && lineWidth(words, most, box) > room;
	if (line && (!after || right + pad + lineWidth(words, most, box) <= end)) {
		const y = short(part.top + part.height / 2 + most * 0.33);
		const x = short(after ? right + pad : part.left + pad);
		return {
			...{ ...words, x, y, anchor: 'start', size: short(most), beside: true },
			...(after ? { after } : {})
		};
	}
	const fitting = Math.min(most, room / one / DIGIT);
	if (fitting < box.smallSize * 0.9) return undefined;
	// Never under what is read on the smallest phone.
	const size = short(Math.max(fitting, box.smallSize));
	const fits = tall && lines.every((line) => estimate(line, box.textSize, 'text') <= room);
	const middle = part.top + part.height / 2;
	// A narrow part has its number in its middle.
	const anchor = size < short(most) ? 'middle' : 'start';
	return {
		...words,
		...(fits ? {} : { name: '' }),
		x: short(anchor === 'middle' ? part.left + part.width / 2 : part.left + pad * 1.4),
		y: short(fits ? middle : middle + size * 0.33),
		anchor,
		size
	};
}
