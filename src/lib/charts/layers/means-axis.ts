/** Where means stand on one axis, each with its label above, so that no two labels meet. */

import type { Box } from '../box';
import { short } from '../transforms';
import type { Mark } from '../types';
import { estimate } from '../units/layout/frame';
import type { Rect } from './share-rows';

export interface MeansAxis {
	/** What is measured: over the axis, where it isn't said elsewhere. */
	readonly name?: string;
	/** The same between the ticks, where that saves a line. */
	readonly unit?: string;
	readonly marks: readonly Mark[];
	/** Ends of the axis; both are labelled, since it may not start at zero. */
	readonly domain: [number, number];
	readonly ticks: readonly { readonly value: number; readonly text: string }[];
	/** Id of a mark that cannot stand on the axis: it is apart, its name saying what it is. */
	readonly outside?: string;
}

export interface PlacedMean {
	readonly mark: Mark;
	readonly x: number;
	/** Where its label stands. */
	readonly labelX: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

const ANCHORS = ['middle', 'end', 'start'] as const;
type Anchor = (typeof ANCHORS)[number];

/** Room between two labels, in sizes of their names. */
const APART = 0.5;

/** Places means, from left to right. */
export function placeMeans(
	{ marks, domain: [low, high] }: Pick<MeansAxis, 'marks' | 'domain'>,
	rect: Rect,
	box: Box
): PlacedMean[] {
	const radius = radiusOf(box);
	const room = rect.width - 2 * radius;
	const placed = marks
		.map((mark) => ({
			mark,
			x: short(rect.left + radius + ((mark.value - low) / (high - low || 1)) * room)
		}))
		.sort((one, other) => one.x - other.x);
	const options = placed.map(({ mark, x }) => {
		const width = labelWidth(mark, box);
		return ANCHORS.map((anchor) => ({ anchor, ...extent(x, width, anchor, radius) }));
	});
	const apart = box.textSize * APART;
	const best = drawApart(bestOf(options, rect, apart), rect, apart);
	return placed.map(({ mark, x }, index) => {
		const { anchor = 'middle', left = x, right = x } = best[index] ?? {};
		const labelX = { start: left, middle: (left + right) / 2, end: right }[anchor];
		return { mark, x, labelX: short(labelX), anchor };
	});
}

/**
 * Labels of means that are close, as far apart as need be: each as near to its place as those on its left
 * allow, then as those on its right and the ends do.
 */
function drawApart(options: readonly Option[], rect: Rect, apart: number): Option[] {
	const found = options.map((option) => ({ ...option }));
	const put = (option: Option, left: number): Option => ({
		...option,
		...{ left, right: left + option.right - option.left }
	});
	found.forEach((option, index) => {
		const before = found[index - 1];
		const meeting = before ? before.right + apart - option.left : 0;
		if (!before || meeting <= 0) return;
		// The first of two gives way by half, as far as what is before it leaves room.
		const least = index > 1 ? (found[index - 2]?.right ?? 0) + apart : rect.left;
		const given = Math.max(0, Math.min(meeting / 2, before.left - least));
		found[index - 1] = put(before, before.left - given);
		found[index] = put(option, option.left + meeting - given);
	});
	let end = rect.left + rect.width;
	for (let index = found.length - 1; index >= 0; index -= 1) {
		const option = found[index];
		if (!option) continue;
		const over = Math.max(0, option.right - end);
		found[index] = put(option, option.left - over);
		end = option.left - over - apart;
	}
	return found;
}

/** Radius of a mean's mark. */
export const radiusOf = (box: Box): number => box.textSize * 0.5;

const labelWidth = ({ number, name, hedge = '' }: Mark, box: Box): number =>
	Math.max(
		estimate(number, box.numberSize, 'number') + estimate(hedge, box.smallSize, 'text'),
		...name.split('\n').map((line) => estimate(line, box.textSize, 'text'))
	);

interface Extent {
	readonly left: number;
	readonly right: number;
}
type Option = Extent & { readonly anchor: Anchor };

function extent(x: number, width: number, anchor: Anchor, radius: number): Extent {
	const left = { start: x - radius, middle: x - width / 2, end: x + radius - width }[anchor];
	return { left, right: left + width };
}

/** One option for each label: those that meet each other and the ends least, centred where they can be. */
function bestOf(options: readonly (readonly Option[])[], rect: Rect, apart: number): Option[] {
	const all = options.reduce<readonly (readonly Option[])[]>(
		(chosen, each) => chosen.flatMap((some) => each.map((option) => [...some, option])),
		[[]]
	);
	const cost = (chosen: readonly Option[]): number =>
		chosen.reduce((sum, option, index) => {
			const before = chosen[index - 1];
			const outside =
				Math.max(0, rect.left - option.left) + Math.max(0, option.right - rect.left - rect.width);
			const meeting = before ? Math.max(0, before.right + apart - option.left) : 0;
			return sum + outside + meeting + (option.anchor === 'middle' ? 0 : 0.01);
		}, 0);
	return [...all.reduce((one, other) => (cost(other) < cost(one) ? other : one), all[0] ?? [])];
}
