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

/**
 * Says when an element of the page crosses a line, by scrollama. Elements come in groups, in reading
 * order, and only the groups about where the reader is are watched: each element watched costs every
 * frame a little, and a crossing far away cannot be the next.
 */
export class Crossings {
	readonly #groups: readonly Group[];

	constructor(groups: readonly (readonly HTMLElement[])[], look: () => void) {
		this.#groups = groups.map((elements) => new Group(elements, look));
	}

	/** Watches the group of an index and its neighbours, for a line so many pixels from the top. */
	watch(index: number, line: number): void {
		this.#groups.forEach((group, at) => {
			if (Math.abs(at - index) <= 1) group.watch(Math.round(line));
			else group.rest();
		});
	}

	stop(): void {
		for (const group of this.#groups) group.rest();
	}
}
