import { fine, short } from '../transforms';
import type { Shape } from './spec';

/** The part of a canvas context, or of a path builder, that shapes need. */
export interface Pen {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	rect(x: number, y: number, width: number, height: number): void;
	closePath(): void;
}

/**
 * Draws one unit with its top left corner at (x, y). `size` is the side of its square cell; `share` what
 * there is of a card or a sheet that is cut.
 */
export type Trace = (pen: Pen, x: number, y: number, size: number, share?: number) => void;

/** Share of its cell's height that a unit fills, centred, where it is a block as wide as its cell. */
export const BLOCKS = { square: 1, card: 0.84, dash: 0.4 } satisfies Partial<Record<Shape, number>>;

/** Whether a unit is as wide as its cell: rows of such units are drawn as lines. */
export const isBlock = (shape: Shape): shape is keyof typeof BLOCKS => shape in BLOCKS;

const block =
	(fill: number): Trace =>
	(pen, x, y, size, share = 1) =>
		pen.rect(x, y + (size * (1 - fill)) / 2, size * share, size * fill);

/** How much of its cell each shape fills, so that shapes of one pitch look equally dense. */
export const SHAPES: Record<Shape, Trace> = {
	square: block(BLOCKS.square),
	sheet: (pen, x, y, size, share = 1) => {
		const width = size * 0.8;
		const left = x + (size - width) / 2;
		if (share < 1) return pen.rect(left, y, width * share, size);
		const fold = size * 0.26;
		pen.moveTo(left, y);
		pen.lineTo(left + width - fold, y);
		pen.lineTo(left + width, y + fold);
		pen.lineTo(left + width, y + size);
		pen.lineTo(left, y + size);
		pen.closePath();
	},
	card: block(BLOCKS.card),
	dash: block(BLOCKS.dash)
};

const written = (value: number): string => String(short(value));

/**
 * Writes an SVG path with the calls of a canvas. Every step is relative to the one before, so that
 * units at one pitch are written alike and a thousand of them compress to next to nothing.
 */
export class PathPen implements Pen {
	/** Written one by one, and joined at the end: what is added to a string keeps each of its parts. */
	readonly #parts: string[] = [];
	/** Where the last subpath begins, as written: a closed figure brings the pen back there. */
	#startX = 0;
	#startY = 0;
	/** The last point asked for. */
	#x = 0;
	#y = 0;

	get d(): string {
		return this.#parts.join('');
	}

	#step(command: string, dx: string, dy: string): void {
		this.#parts.push(command, dx, dy.startsWith('-') ? '' : ' ', dy);
	}

	/** What rounding takes from one move, the next gives back. */
	moveTo(x: number, y: number): void {
		const dx = written(x - this.#startX);
		const dy = written(y - this.#startY);
		this.#step('m', dx, dy);
		this.#startX += Number(dx);
		this.#startY += Number(dy);
		this.#x = x;
		this.#y = y;
	}

	/** From point to point as asked, so that one shape is written alike wherever it stands. */
	lineTo(x: number, y: number): void {
		this.#step('l', written(x - this.#x), written(y - this.#y));
		this.#x = x;
		this.#y = y;
	}

	rect(x: number, y: number, width: number, height: number): void {
		this.moveTo(x, y);
		this.#parts.push(`h${written(width)}v${written(height)}h${written(-width)}z`);
	}

	/** A disc with the top left corner of its cell at (x, y). */
	disc(x: number, y: number, size: number): void {
		const d = written(size);
		// Half of what is written, not of what is asked for: a radius a hair longer makes an egg of a disc.
		const r = String(fine(Number(d) / 2));
		this.moveTo(x + size, y + size / 2);
		this.#parts.push(`a${r} ${r} 0 1 1-${d} 0a${r} ${r} 0 1 1 ${d} 0z`);
	}

	closePath(): void {
		this.#parts.push('z');
	}
}
