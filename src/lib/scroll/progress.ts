/** How far a picture is that changes with the reader's own scroll: a pure function of where they are. */

import type { Reader } from './reader.svelte';

/** Over how many pixels it changes, at most. */
const SPAN = 600;
/** How far above the line the last step's box is when all is changed, in pixels: its text can be read. */
const READ = 80;

/**
 * @param top of the last step's box, from the top of the screen
 * @param before from the top of the first step's box, where it is read, to that of the last
 * @param line where steps are brought
 * @returns from 0, as long as the first step is read, to 1, changed
 */
export function progressAt(top: number, before: number, line: number): number {
	// On a low screen, the line is hardly below the step's anchor.
	const end = Math.max(line - READ, line * 0.6);
	const span = Math.min(SPAN, Math.max(1, before - end));
	return Math.min(1, Math.max(0, 1 - (top - end) / span));
}

/** Tells a progress whenever the reader may have moved: before the frame in which they have is painted. */
export function followProgress(
	reader: Reader,
	first: Element,
	last: Element,
	tell: (progress: number) => void
): () => void {
	/** Where the last step's box is when the first one's is at its anchor. */
	const before = () => {
		const apart = last.getBoundingClientRect().top - first.getBoundingClientRect().top;
		const { scrollPaddingTop } = getComputedStyle(document.documentElement);
		const { scrollMarginTop } = getComputedStyle(first);
		return apart + parseFloat(scrollPaddingTop) + parseFloat(scrollMarginTop);
	};
	let from = before();
	const look = () => tell(progressAt(last.getBoundingClientRect().top, from, reader.line));
	const measure = () => {
		from = before();
		look();
	};
	const layout = new ResizeObserver(measure);
	layout.observe(reader.marks.page);
	const events = new AbortController();
	const options = { passive: true, signal: events.signal };
	addEventListener('scroll', look, options);
	for (const name of ['resize', 'pageshow']) addEventListener(name, measure, options);
	look();
	return () => {
		layout.disconnect();
		events.abort();
	};
}
