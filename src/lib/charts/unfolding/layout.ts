import type { Box } from '../box';
import type { Rect } from '../transforms';
import type { UnfoldingSpec } from './spec';

/** A label's left, and its baseline. */
interface Place {
	readonly x: number;
	readonly y: number;
}

/** Where things stand while so many of them are there. */
export interface Stand {
	readonly person: Rect;
	/** Each card, whole: what is left of the last one is cut from it. */
	readonly cards: readonly Rect[];
	readonly labels: { readonly person: Place; readonly cards: Place };
}

/** Share of its pitch that a card fills. */
const CARD = 0.86;

/** Room above marks for their label, and from its baseline to them, in design units. */
const headOf = (box: Box): number => box.numberSize * 1.12;
const riseOf = (box: Box): number => box.textSize * 0.6;

/**
 * The one alone, as large as the box; then smaller, above its cards; then both in one band, which leaves
 * the rest of the box to what they come to.
 */
export function stands({ cards }: Pick<UnfoldingSpec, 'cards'>, box: Box): readonly Stand[] {
	const head = headOf(box);
	const count = Math.ceil(cards.value);
	const row = (x: number, y: number, width: number, height: number): Rect[] => {
		const pitch = width / Math.max(1, cards.value);
		return Array.from({ length: count }, (_, index) => ({
			...{ x: x + index * pitch, y, height },
			width: Math.min(pitch * CARD, height * 1.4)
		}));
	};
	const stand = (person: Rect, all: Rect[]): Stand => {
		const label = ({ x, y }: { x: number; y: number }) => ({ x, y: y - riseOf(box) });
		return {
			person,
			cards: all,
			labels: { person: label(person), cards: label(all[0] ?? person) }
		};
	};
	const square = (side: number): Rect => ({ x: 0, y: head, width: side, height: side });

	const alone = box.height - head;
	const small = box.height * 0.24;
	const below = head + small + head + riseOf(box);
	const band = bandOf(box);
	const beside = box.width * 0.29;
	return [
		stand(square(alone), row(0, below, box.width, box.height - below)),
		stand(square(small), row(0, below, box.width, box.height - below)),
		stand(square(band), row(beside, head, box.width - beside, band))
	];
}

/** Height of the band in which the one and its cards stand at last. */
const bandOf = (box: Box): number => box.height * 0.153;

/** Where the ticks stand, and their label's baseline. */
export interface Ticks {
	readonly top: number;
	readonly height: number;
	readonly label: number;
	/** Baseline of the note under them. */
	readonly note: number;
}

/** Places the ticks: under the band of the one and its cards. */
export function ticksOf(box: Box): Ticks {
	const top = headOf(box) + bandOf(box) + headOf(box) + riseOf(box) * 1.6;
	const bottom = box.height - box.smallSize * 1.4;
	return {
		...{ top, height: bottom - top },
		label: top - riseOf(box),
		note: box.height - box.smallSize * 0.2
	};
}
