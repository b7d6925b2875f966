import { isMoving } from '$lib/scrolly/scrolling';

/** Time that a browser must have to spare for something to be done early, in ms. */
const SPARE = 20;
/** The longest that what is near the reader waits for such a time, in ms. */
const SOON = 200;
/** When a browser that has no time now is asked again, in ms. */
const LATER = 20;
/** While the reader moves each frame has enough to do: how often it is looked whether they rest, in ms. */
const WHILE_MOVING = 300;

const onScreen = (element: Element): boolean => {
	const { top, bottom } = element.getBoundingClientRect();
	return top < innerHeight && bottom > 0;
};

/**
 * Does something once for each of many elements: at once where the reader is, soon where they are near,
 * and early, one element after the other, when the browser has nothing else to do. Nothing is watched:
 * whoever knows where the reader is says so.
 */
export class Turns {
	readonly #waiting = new Map<Element, () => void>();
	/** All elements, in reading order. */
	#all: readonly Element[] = [];
	/** Index of the one where the reader is; −1 before the first. */
	#at = -1;
	/** How many before and after it they may soon see. */
	#near = 0;
	#asked: number | undefined;
	#later: ReturnType<typeof setTimeout> | undefined;

	/** Has something done for an element; returns what gives up waiting. */
	wait(element: Element, then: () => void): () => void {
		this.#waiting.set(element, then);
		this.#look();
		return () => this.#waiting.delete(element);
	}

	/**
	 * Says where the reader is.
	 * @param all elements, in reading order
	 * @param at index of the one where the reader is; −1 before the first
	 * @param near how many before and after it they may soon see
	 */
	come(all: readonly Element[], at: number, near: number): void {
		this.#all = all;
		this.#at = at;
		this.#near = near;
		this.#look();
	}

	stop(): void {
		this.#waiting.clear();
		clearTimeout(this.#later);
		if (this.#asked !== undefined) cancelIdleCallback(this.#asked);
	}

	#look(): void {
		const idle = 'requestIdleCallback' in window;
		for (const element of this.#nearWaiting()) {
			// A task each: together they would hold up a frame. So would asking where they stand in the midst
			// of a change: the browser would lay the page out for it.
			setTimeout(() => {
				if (!idle || onScreen(element)) this.#do(element);
			});
		}
		this.#ask();
	}

	#nearWaiting(): Element[] {
		const near = this.#all.slice(Math.max(0, this.#at - this.#near), this.#at + this.#near + 1);
		return near.filter((element) => this.#waiting.has(element));
	}

	/** The nearest that waits. A reader goes on more often than back: of two, the one ahead. */
	#next(): Element | undefined {
		if (this.#waiting.size === 0) return undefined;
		for (let away = 0; away <= this.#all.length; away += 1) {
			for (const index of [this.#at + away, this.#at - away]) {
				const element = this.#all[index];
				if (element && this.#waiting.has(element)) return element;
			}
		}
		return undefined;
	}

	#do(element: Element): void {
		const then = this.#waiting.get(element);
		this.#waiting.delete(element);
		then?.();
	}

	/** One thing at a time, so that no frame has to wait for two; first what is near. */
	#ask(): void {
		if (!this.#next()) return;
		if (!('requestIdleCallback' in window)) return;
		const urgent = this.#nearWaiting().length > 0;
		if (this.#asked !== undefined) {
			if (!urgent) return;
			cancelIdleCallback(this.#asked);
		}
		clearTimeout(this.#later);
		if (!urgent && isMoving()) {
			this.#later = setTimeout(() => this.#ask(), WHILE_MOVING);
			return;
		}
		this.#asked = requestIdleCallback(this.#turn, urgent ? { timeout: SOON } : undefined);
	}

	#turn = (deadline: IdleDeadline): void => {
		this.#asked = undefined;
		if (this.#nearWaiting().length > 0 || deadline.timeRemaining() > SPARE) {
			const next = this.#next();
			if (next) this.#do(next);
			this.#ask();
		} else this.#later = setTimeout(() => this.#ask(), LATER);
	};
}
