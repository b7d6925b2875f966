import { createContext, flushSync } from 'svelte';
import { openedMode, writeMode, type Mode } from './mode';
import { MOTION } from './pace';
import { notePlace, restorePlace } from './place';

/** Elements that the reader's position is taken from. */
export interface Marks {
	readonly page: Element;
	/** The page's steps and sections, in reading order. */
	readonly steps: readonly Element[];
	readonly sections: readonly Element[];
	/**
	 * Its height is the line's distance from the top of the screen. CSS gives it, in `svh`, so that a
	 * phone's moving address bar does not move the line.
	 */
	readonly line: Element;
}

/**
 * Screens too low or too narrow, measured in the reader's own size of text, for charts to be pinned:
 * landscape phones, 400 % zoom, twice the size of text. The style sheets say the same.
 */
const TOO_SMALL = '(max-height: 29.99rem), (max-width: 19.99rem)';

/** Within how many pixels an anchor counts as reached. */
const REACHED = 2;

/**
 * Where the reader is, as whole numbers that follow from geometry alone: how many steps and sections
 * have come above the line. Events only say when to look.
 */
export class Reader {
	/** Index, over the page, of the last step reached; −1 before the first. */
	step = $state(-1);
	/** Index of the last section reached; −1 before the first. */
	section = $state(-1);
	/** True while the reader passes steps before their pictures could have moved: none moves then. */
	hurried = $state(false);
	/** How many steps the page has. */
	count = $state(0);
	/** True once scripts step the charts. */
	live = $state(false);
	mode = $state<Mode>('scroll');
	/** True where nothing is pinned, for want of room. */
	tooSmall = $state(false);
	/** True while the page is being printed. */
	printing = $state(false);
	#marks: Marks | undefined;
	#room: MediaQueryList | undefined;
	#passed = -Infinity;
	#line = 0;

	/** Whether every chart stands in its last state. */
	get flat(): boolean {
		return !this.live || this.printing || this.tooSmall || this.mode === 'flat';
	}

	take(marks: Marks): void {
		this.#marks = marks;
		this.count = marks.steps.length;
		this.#room = matchMedia(TOO_SMALL);
		this.mode = openedMode();
		this.measure();
		this.look();
		this.live = true;
	}

	/** Distance of the line from the top of the screen, in CSS pixels, when it was measured last. */
	get line(): number {
		return this.#line;
	}

	/** Measures again where the line is: to be called when the page is laid out in another way. */
	measure(): void {
		this.#line = this.#marks?.line.getBoundingClientRect().height ?? 0;
	}

	/** Looks where the reader is. */
	look = (): void => {
		this.tooSmall = this.#room?.matches ?? false;
		const line = this.line;
		const step = countAbove(this.#marks?.steps ?? [], line + 0.5, this.step + 1) - 1;
		if (step !== this.step) {
			const now = performance.now();
			this.hurried = now - this.#passed < MOTION;
			this.#passed = now;
			this.step = step;
		}
		this.section = countAbove(this.#marks?.sections ?? [], line + 0.5, this.section + 1) - 1;
	};

	/** Goes to the next anchor below the top of the screen. */
	next = (): void => {
		const steps = this.#marks?.steps ?? [];
		steps[countAbove(steps, REACHED)]?.scrollIntoView({ behavior: 'instant' });
	};

	/** Goes to the last anchor above the top of the screen, or to the top of the page. */
	previous = (): void => {
		const steps = this.#marks?.steps ?? [];
		const step = steps[countAbove(steps, -REACHED) - 1];
		if (step) step.scrollIntoView({ behavior: 'instant' });
		else scrollTo({ top: 0, behavior: 'instant' });
	};

	/** Lays the page out in another way, and keeps the reader's place. */
	switchTo(mode: Mode): void {
		const place = this.#marks && notePlace(this.#marks.page);
		writeMode(mode);
		this.mode = mode;
		flushSync();
		restorePlace(place);
		this.measure();
		this.look();
	}

	/** Draws every chart in its last state, at once, and back. */
	print(printing: boolean): void {
		this.printing = printing;
		flushSync();
	}
}

/**
 * How many elements, in document order, have their top at or above a line: a binary search
 * that begins where the last one ended.
 */
function countAbove(elements: readonly Element[], line: number, near = 0): number {
	const above = (index: number) =>
		(elements[index]?.getBoundingClientRect().top ?? Infinity) <= line;
	let low = 0;
	let high = elements.length;
	// Mostly one is where one was, or at the next: two looks are enough.
	if (near > 0 && above(near - 1)) low = near;
	else if (near > 0) high = near - 1;
	if (low === near && !above(near)) return near;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (above(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

export const [getReader, setReader] = createContext<Reader>();
