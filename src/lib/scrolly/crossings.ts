import scrollama, { type ScrollamaInstance } from 'scrollama';

/** scrollama's options as its code takes them: its type file lacks pixel offsets. */
interface Options {
	step: readonly HTMLElement[];
	offset: `${number}px`;
	container: { readonly scrollTop: number };
}

/**
 * scrollama asks it, at every scroll, which way one reads; nobody uses the answer, and asking the
 * window would lay the page out.
 */
const NOWHERE = { scrollTop: 0 };

interface Group {
	readonly elements: readonly HTMLElement[];
	/** What watches it now, and for which line. */
	watched?: { readonly by: ScrollamaInstance; readonly line: number };
}

/**
 * Says when an element of the page crosses a line, by scrollama. Elements come in groups, in reading
 * order, and only the groups about where the reader is are watched: each element watched costs every
 * frame a little, and a crossing far away cannot be the next.
 */
export class Crossings {
	readonly #groups: readonly Group[];
	readonly #look: () => void;

	constructor(groups: readonly (readonly HTMLElement[])[], look: () => void) {
		this.#groups = groups.map((elements) => ({ elements }));
		this.#look = look;
	}

	/** Watches the group of an index and its neighbours, for a line so many pixels from the top. */
	watch(index: number, line: number): void {
		const pixel = Math.round(line);
		this.#groups.forEach((group, at) => {
			const near = Math.abs(at - index) <= 1;
			if (near && group.watched?.line === pixel) return;
			rest(group);
			if (near) group.watched = { by: this.#wake(group.elements, pixel), line: pixel };
		});
	}

	stop(): void {
		this.#groups.forEach(rest);
	}

	#wake(step: readonly HTMLElement[], line: number): ScrollamaInstance {
		const options: Options = { step, offset: `${line}px`, container: NOWHERE };
		const scroller = scrollama();
		return scroller
			.setup(options as unknown as Parameters<typeof scroller.setup>[0])
			.onStepEnter(this.#look)
			.onStepExit(this.#look);
	}
}

function rest(group: Group): void {
	group.watched?.by.destroy();
	delete group.watched;
}
