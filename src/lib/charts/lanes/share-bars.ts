import type { Box } from '../box';
import type { Rect } from '../layers/share-rows';
import { short } from '../transforms';
import type { Mark } from '../types';
import { estimate } from '../units/layout/frame';

/** Shares under the lanes: what they measure, the word for their end, and each of them by its name. */
export interface SharesUnder {
	readonly name: string;
	readonly end: string;
	/** A hollow one is not given: its number says so. */
	readonly marks: readonly Mark[];
}

/** Bars where they stand, in design units. */
export interface PlacedBars {
	readonly headY: number;
	/** From nothing to a hundred. */
	readonly left: number;
	readonly right: number;
	readonly height: number;
	readonly rows: readonly { readonly mark: Mark; readonly top: number; readonly width: number }[];
}

/** Width of a year or of a share: digits and the percent sign are wider than letters. */
const roomOf = (word: string, size: number): number =>
	estimate(word, size, 'text') +
	size * (0.07 * word.replace(/\D/gu, '').length + 0.4 * (word.split('%').length - 1));

/** Places them in a rectangle: names, then bars on one scale, then numbers. */
export function placeBars({ marks }: SharesUnder, rect: Rect, box: Box): PlacedBars {
	const text = box.textSize;
	const given = marks.filter(({ tone }) => tone !== 'hollow');
	const longest = (words: readonly string[]) =>
		Math.max(0, ...words.map((word) => roomOf(word, text)));
	const left = short(rect.left + longest(marks.map(({ name }) => name)) + text * 0.4);
	const right = short(
		rect.left + rect.width - longest(given.map(({ number }) => number)) - text * 0.7
	);
	const head = text * 1.45;
	const pitch = (rect.height - head) / Math.max(1, marks.length);
	return {
		headY: short(rect.top + text * 0.8),
		left,
		right,
		height: short(pitch * 0.72),
		rows: marks.map((mark, index) => ({
			mark,
			top: short(rect.top + head + index * pitch),
			width: short(((right - left) * (mark.tone === 'hollow' ? 100 : mark.value)) / 100)
		}))
	};
}
