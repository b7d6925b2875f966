/** Time that a browser must have to spare for something to be done early, in ms. */
const SPARE = 20;
/** The longest that what is near the reader waits for such a time, in ms. */
const SOON = 200;
/** When a browser that has no time now is asked again, in ms. */
const LATER = 300;

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
	/** All elements, the nearest to the reader first. */
	#order: readonly Element[] = [];
	/** Those of them that the reader may soon see. */
	#near: readonly Element[] = [];
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
	 * @param order all elements, the nearest first
	 * @param near how many of the first the reader may soon see
	 */
	come(order: readonly Element[], near: number): void {
		this.#order = order;
		this.#near = order.slice(0, near);
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
			// A task each: together they would hold up a frame.
			if (!idle || onScreen(element)) setTimeout(() => this.#do(element));
		}
		this.#ask();
	}

	#nearWaiting(): Element[] {
		return this.#near.filter((element) => this.#waiting.has(element));
	}

	#do(element: Element): void {
		const then = this.#waiting.get(element);
		this.#waiting.delete(element);
		then?.();
	}

	/** One thing at a time, so that no frame has to wait for two; first what is near. */
	#ask(): void {
		if (!this.#order.some((element) => this.#waiting.has(element))) return;
		if (!('requestIdleCallback' in window)) return;
		const urgent = this.#nearWaiting().length > 0;
		if (this.#asked !== undefined) {
			if (!urgent) return;
			cancelIdleCallback(this.#asked);
		}
		clearTimeout(this.#later);
		this.#asked = requestIdleCallback(this.#turn, urgent ? { timeout: SOON } : undefined);
	}

	#turn = (deadline: IdleDeadline): void => {
		this.#asked = undefined;
		if (this.#nearWaiting().length > 0 || deadline.timeRemaining() > SPARE) {
			const next = this.#order.find((element) => this.#waiting.has(element));
			if (next) this.#do(next);
			this.#ask();
		} else this.#later = setTimeout(() => this.#ask(), LATER);
	};
}
