import { flushSync } from 'svelte';
import { openedMode, writeMode, type Mode } from './mode';
import { MOTION } from './pace';
import { captureAnchor, restoreAnchor } from './scroll-anchor';

/** Elements that the reader's position is taken from. */
export interface Marks {
	readonly page: HTMLElement;
	/** The page's steps and sections, in reading order. */
	readonly steps: readonly HTMLElement[];
	readonly sections: readonly HTMLElement[];
	/**
	 * Its height is the line's distance from the top of the screen. CSS gives it, in `svh`, so that a
	 * phone's moving address bar does not move the line.
	 */
	readonly line: HTMLElement;
}

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
	skipping = $state(false);
	mode = $state<Mode>('scroll');
	/** Whether nothing is pinned and each chart stands in its last state: the style sheets decide. */
	flat = $state(false);
	/** Distance of the line from the top of the screen, in CSS pixels, when it was measured last. */
	line = 0;
	readonly marks: Marks;
	#passed = -Infinity;
	/** The step before the one reached. */
	#left = NaN;

	constructor(marks: Marks) {
		this.marks = marks;
		this.mode = openedMode();
		this.measure();
	}

	/** Measures where the line is, and looks: to be called when the page is laid out in another way. */
	measure(): void {
		this.line = this.marks.line.getBoundingClientRect().height;
		const pinned = getComputedStyle(document.documentElement).getPropertyValue('--pinned').trim();
		this.flat = pinned !== 'sticky';
		this.look();
	}

	/** Looks where the reader is. */
	look(): void {
		const { steps, sections } = this.marks;
		const line = this.line + 0.5;
		const step = countAbove(steps, line) - 1;
		if (step !== this.step) {
			const now = performance.now();
			// One who turns back has pictures turn back, from where they are.
			this.skipping = now - this.#passed < MOTION && step !== this.#left;
			this.#passed = now;
			this.#left = this.step;
			this.step = step;
		}
		this.section = countAbove(sections, line) - 1;
	}

	/** The hash of the step reached, or of the section where none of its steps is; none at the top. */
	get place(): string {
		if (scrollY <= 0) return '';
		const { steps, sections } = this.marks;
		const [step, section] = [steps[this.step], sections[this.section]];
		const at = step && (!section || section.contains(step)) ? step : section;
		return at ? `#${at.id}` : '';
	}

	/** Goes to the next anchor below the top of the screen. */
	next(): void {
		const { steps } = this.marks;
		steps[countAbove(steps, REACHED, pastStop())]?.scrollIntoView({ behavior: 'instant' });
	}

	/** Goes to the last anchor above the top of the screen, or to the top of the page. */
	previous(): void {
		const { steps } = this.marks;
		const step = steps[countAbove(steps, -REACHED, pastStop()) - 1];
		if (step) step.scrollIntoView({ behavior: 'instant' });
		else scrollTo({ top: 0, behavior: 'instant' });
	}

	/** Lays the page out in another way, and keeps the reader's place. */
	switchTo(mode: Mode): void {
		const anchor = captureAnchor(this.marks.page);
		writeMode(mode);
		this.mode = mode;
		flushSync();
		restoreAnchor(anchor);
		this.measure();
	}
}

const topOf = (element: Element | undefined): number =>
	element?.getBoundingClientRect().top ?? Infinity;

/** How far an element is from where the browser stops when it goes to it; less than 0 once it is past. */
function pastStop(): typeof topOf {
	const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
	return (element) =>
		element
			? topOf(element) - padding - parseFloat(getComputedStyle(element).scrollMarginTop)
			: Infinity;
}

/** How many elements, in document order, have their top at or above a line: a binary search. */
function countAbove(elements: readonly Element[], line: number, place = topOf): number {
	let low = 0;
	let high = elements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (place(elements[middle]) <= line) low = middle + 1;
		else high = middle;
	}
	return low;
}
