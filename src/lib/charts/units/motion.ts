import type { UnitsLayout } from './spec';

/**
 * How long a unit travels and how late the last one leaves, in ms: together at most 700 with the few
 * frames in which their labels, then their canvas, come before them.
 */
export const TRAVEL = 470;
export const STAGGER = 150;

const ease = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);

/**
 * Where each unit is now, on its way from where it was to where a layout wants it. Positions live in
 * typed arrays; a new aim in mid-flight starts from where each unit is.
 */
export class UnitMotion {
	/** Left and top of each unit now, in design units. */
	readonly x: Float32Array;
	readonly y: Float32Array;
	/** From 0 to 1, how far the paints have changed over. */
	blend = 1;
	#from: { x: Float32Array; y: Float32Array };
	#delay: Float32Array;
	#to: UnitsLayout;
	#start = 0;
	#moving = false;

	constructor(layout: UnitsLayout) {
		this.x = Float32Array.from(layout.x);
		this.y = Float32Array.from(layout.y);
		this.#from = { x: this.x.slice(), y: this.y.slice() };
		this.#delay = new Float32Array(layout.x.length);
		this.#to = layout;
	}

	get moving(): boolean {
		return this.#moving;
	}

	/** Puts every unit where the layout wants it, at once. */
	jump(layout: UnitsLayout): void {
		this.#to = layout;
		this.#moving = false;
		this.blend = 1;
		this.x.set(layout.x);
		this.y.set(layout.y);
	}

	/** Sends every unit on its way, from where it is, at time `now` (ms). */
	aim(layout: UnitsLayout, now: number): void {
		const { x, y } = this;
		this.#from.x.set(x);
		this.#from.y.set(y);
		let left = Infinity;
		let right = -Infinity;
		for (let i = 0; i < x.length; i += 1) {
			left = Math.min(left, x[i] ?? 0);
			right = Math.max(right, x[i] ?? 0);
		}
		const span = Math.max(1, right - left);
		for (let i = 0; i < x.length; i += 1) {
			const from = x[i] ?? 0;
			const to = layout.x[i] ?? 0;
			// Those furthest along in the direction of travel leave first; what moves straight up or down does
			// so as one block.
			const along = to === from ? 0 : to > from ? right - from : from - left;
			this.#delay[i] = (along / span) * STAGGER;
		}
		this.#to = layout;
		this.#start = now;
		this.blend = 0;
		this.#moving = true;
	}

	/** Moves every unit to where it is at time `now`; false once all have arrived. */
	step(now: number): boolean {
		if (!this.#moving) return false;
		const elapsed = now - this.#start;
		const { x, y } = this;
		for (let i = 0; i < x.length; i += 1) {
			const t = (elapsed - (this.#delay[i] ?? 0)) / TRAVEL;
			const fx = this.#from.x[i] ?? 0;
			const fy = this.#from.y[i] ?? 0;
			const tx = this.#to.x[i] ?? 0;
			const ty = this.#to.y[i] ?? 0;
			if (t <= 0) {
				x[i] = fx;
				y[i] = fy;
			} else if (t >= 1) {
				x[i] = tx;
				y[i] = ty;
			} else {
				const e = ease(t);
				x[i] = fx + (tx - fx) * e;
				y[i] = fy + (ty - fy) * e;
			}
		}
		this.blend = Math.min(1, elapsed / 360);
		this.#moving = elapsed < TRAVEL + STAGGER;
		if (!this.#moving) this.jump(this.#to);
		return this.#moving;
	}
}
