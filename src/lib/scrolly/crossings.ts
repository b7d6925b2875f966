import scrollama from 'scrollama';

/** scrollama as its code has it: its type file lacks pixel offsets. */
interface Scroller {
	setup: (options: {
		step: readonly HTMLElement[];
		offset: `${number}px`;
		container: { readonly scrollTop: number };
	}) => Scroller;
	offset: (line: `${number}px`) => Scroller;
	enable: () => Scroller;
	disable: () => Scroller;
	onStepEnter: (then: () => void) => Scroller;
	onStepExit: (then: () => void) => Scroller;
}

/**
 * scrollama asks it, at every crossing, which way one reads; nobody uses the answer, and asking the
 * window would lay the page out.
 */
const NOWHERE = { scrollTop: 0 };

/** The reader crosses the lines of elements one after the other: these are watched together. */
class Group {
	readonly #elements: readonly HTMLElement[];
	readonly #look: () => void;
	#scroller: Scroller | undefined;
	#line = NaN;
	#watching = false;

	constructor(elements: readonly HTMLElement[], look: () => void) {
		this.#elements = elements;
		this.#look = look;
	}

	/** Watches for a line so many whole pixels from the top. */
	watch(line: number): void {
		if (!this.#scroller) this.#scroller = this.#setUp(line);
		else {
			if (!this.#watching) this.#scroller.enable();
			if (line !== this.#line) this.#scroller.offset(`${line}px`);
		}
		this.#line = line;
		this.#watching = true;
	}

	/** Its scroller is kept: each new one would listen to the page's scrolling for ever. */
	rest(): void {
		if (this.#watching) this.#scroller?.disable();
		this.#watching = false;
	}

	#setUp(line: number): Scroller {
		return (scrollama() as unknown as Scroller)
			.setup({ step: this.#elements, offset: `${line}px`, container: NOWHERE })
			.onStepEnter(this.#look)
			.onStepExit(this.#look);
	}
}

/** How many elements are watched together. */
const TOGETHER = 3;

/**
 * Says when an element of the page crosses a line, by scrollama. Of all elements, in reading order,
 * only those about where the reader is are watched: each costs every frame a little, and a crossing
 * far away cannot be the next.
 */
export class Crossings {
	readonly #groups: readonly Group[];

	constructor(elements: readonly HTMLElement[], look: () => void) {
		this.#groups = Array.from(
			{ length: Math.ceil(elements.length / TOGETHER) },
			(_, group) => new Group(elements.slice(group * TOGETHER, (group + 1) * TOGETHER), look)
		);
	}

	/** Watches the element of an index and those about it, for a line so many pixels from the top. */
	watch(index: number, line: number): void {
		const near = Math.floor(index / TOGETHER);
		this.#groups.forEach((group, at) => {
			if (Math.abs(at - near) <= 1) group.watch(Math.round(line));
			else group.rest();
		});
	}

	stop(): void {
		for (const group of this.#groups) group.rest();
	}
}
