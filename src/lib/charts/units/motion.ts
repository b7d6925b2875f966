import type { UnitsLayout } from './spec';

/**
 * How long units travel, in ms: at most 700 with the few frames in which their labels, then their canvas,
 * come before them.
 */
export const TRAVEL = 470;
/** The same where one picture hands them on to the next: back to their block, then from there to their places. */
export const GATHER = 190;
export const PART = 370;

/** How long their paints take to change over, in ms. */
const BLEND = 360;

const ease = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);

/**
 * How high each unit is now, on its way from where it was to where a layout wants it: none leaves its
 * column, so that groups part as blocks. A new aim in mid-flight starts from where each unit is.
 */
export class UnitMotion {
	/** Top of each unit now, in design units. */
	readonly y: Float32Array;
	/** From 0 to 1, how far the paints have changed over. */
	blend = 1;
	#from: Float32Array;
	#to: Float32Array;
	#start = 0;
	#travel = TRAVEL;
	#moving = false;

	constructor({ y }: UnitsLayout) {
		this.y = y.slice();
		this.#from = y.slice();
		this.#to = y;
	}

	get moving(): boolean {
		return this.#moving;
	}

	/** Sends every unit on its way, from where it is, at time `now`, to arrive after `travel` (ms). */
	aim({ y }: UnitsLayout, now: number, travel = TRAVEL): void {
		this.#from.set(this.y);
		this.#to = y;
		this.#start = now;
		this.#travel = travel;
		this.blend = 0;
		this.#moving = true;
	}

	/** Moves every unit to where it is at time `now`; false once all have arrived. */
	step(now: number): boolean {
		if (!this.#moving) return false;
		// A frame may have begun before its units were sent.
		const elapsed = Math.max(0, now - this.#start);
		const t = ease(Math.min(1, elapsed / this.#travel));
		this.#to.forEach((to, unit) => {
			const from = this.#from[unit] ?? to;
			this.y[unit] = from + (to - from) * t;
		});
		this.blend = Math.min(1, elapsed / Math.min(BLEND, this.#travel));
		this.#moving = elapsed < this.#travel;
		return this.#moving;
	}
}
