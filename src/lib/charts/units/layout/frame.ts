import type { Box } from '$lib/charts/box';
import type { Hue } from '$lib/charts/types';
import type {
	Paint,
	Parting,
	PlacedLabel,
	UnitGroup,
	UnitsLayout,
	UnitsData,
	UnitStep
} from '../spec';

/** Share of its pitch that a unit fills; the rest is the gap to its neighbour. */
export const FILL = 0.8;

/** Side of a unit at a pitch. */
const sizeAt = (pitch: number): number => Math.round(pitch * FILL * 100) / 100;

/** Line height of a name, in sizes of its type. */
export const LINE = 1.16;

/**
 * Width of a text, in design units, by its number of characters: an upper estimate, since a layout
 * must not wait for a font. `number` is the large serif, `text` the sans.
 */
export function estimate(text: string, size: number, face: 'number' | 'text'): number {
	return text.length * size * (face === 'number' ? 0.5 : 0.545);
}

/** Width that lower-case words come to: where they stand beside a mark, and may just reach it. */
export const reach = (text: string, size: number): number => text.length * size * 0.46;

/** A layout being filled: positions by unit, and the paints met so far. */
export class Draft {
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly paint: Uint8Array;
	readonly paints: Paint[] = [];
	readonly labels: PlacedLabel[] = [];
	readonly partings: Parting[] = [];
	readonly shares = new Map<number, number>();
	readonly size: number;
	readonly pitch: number;
	readonly hue: Hue;

	constructor(
		readonly spec: UnitsData,
		readonly step: UnitStep,
		readonly box: Box,
		pitch: number
	) {
		const count = step.groups.reduce((sum, group) => sum + group.count, 0);
		this.x = new Float32Array(count);
		this.y = new Float32Array(count);
		this.paint = new Uint8Array(count);
		this.pitch = pitch;
		this.size = sizeAt(pitch);
		this.hue = spec.hue;
	}

	/** Index of a paint, added if it is new. */
	paintIndex(paint: Paint): number {
		const known = this.paints.findIndex((p) => p.hue === paint.hue && p.tone === paint.tone);
		return known >= 0 ? known : this.paints.push(paint) - 1;
	}

	/** Fills `count` units from index `first` column by column, `rows` high, from (left, top). */
	columns(first: number, count: number, rows: number, left: number, top: number): void {
		for (let k = 0; k < count; k += 1) {
			this.x[first + k] = left + Math.floor(k / rows) * this.pitch;
			this.y[first + k] = top + (k % rows) * this.pitch;
		}
	}

	wear(first: number, count: number, paint: Paint): void {
		this.paint.fill(this.paintIndex(paint), first, first + count);
	}

	/** A group's units from index `first` in its own tone, the last one as the group says. */
	wearGroup(first: number, { count, hue = this.hue, tone, last }: UnitGroup): void {
		this.wear(first, count, { hue, tone });
		const end = first + count - 1;
		if (!last || count === 0) return;
		if (last.share !== undefined && last.share < 1) this.shares.set(end, last.share);
		if (last.dashed && tone !== 'faint') {
			this.paint[end] = this.paintIndex({ hue, tone: 'dashed' });
		}
	}

	done(): UnitsLayout {
		const last = this.x.length - 1;
		if (this.spec.dashedLast && last >= 0) {
			const worn = this.paints[this.paint[last] ?? 0];
			this.paint[last] = this.paintIndex({ hue: worn?.hue ?? this.hue, tone: 'dashed' });
		}
		const { x, y, paint, paints, labels, partings, shares, size, pitch } = this;
		return { x, y, paint, paints, labels, partings, shares, size, pitch };
	}
}
