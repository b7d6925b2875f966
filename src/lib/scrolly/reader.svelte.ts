import { createContext } from 'svelte';

/**
 * Where the reader is, as whole numbers that follow from geometry alone: how many steps and sections
 * have come above the line. Events only say when to look.
 */
export class Reader {
	/** Index, over the page, of the last step reached; −1 before the first. */
	step = $state(-1);
	/** Index of the last section reached; −1 before the first. */
	section = $state(-1);
	/** True once scripts step the charts. */
	live = $state(false);
	#steps: readonly Element[] = [];
	#sections: readonly Element[] = [];
	#line: Element | undefined;

	/**
	 * Takes the page's steps and sections, in reading order, and the element whose height is the
	 * line's distance from the top of the screen. CSS gives it, in `svh`, so that a phone's moving
	 * address bar does not move the line.
	 */
	take(steps: readonly Element[], sections: readonly Element[], line: Element): void {
		this.#steps = steps;
		this.#sections = sections;
		this.#line = line;
		this.look();
		this.live = true;
	}

	/** Distance of the line from the top of the screen, in CSS pixels. */
	get line(): number {
		return this.#line?.getBoundingClientRect().height ?? 0;
	}

	/** Looks where the reader is. */
	look = (): void => {
		const line = this.line;
		this.step = countAbove(this.#steps, line) - 1;
		this.section = countAbove(this.#sections, line) - 1;
	};
}

/** How many elements, in document order, have their top above a line: a binary search. */
function countAbove(elements: readonly Element[], line: number): number {
	let low = 0;
	let high = elements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const top = elements[middle]?.getBoundingClientRect().top ?? Infinity;
		if (top <= line + 0.5) low = middle + 1;
		else high = middle;
	}
	return low;
}

export const [getReader, setReader] = createContext<Reader>();
