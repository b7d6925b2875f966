/** How far a picture is that changes with the reader's own scroll: a pure function of where they are. */

import type { Reader } from './reader.svelte';

/** Over how many pixels it changes, where the page is long enough before it. */
const SPAN = 600;
/** How far above the line the last step's box is when all is changed, in pixels: its text can be read. */
const READ = 80;

/**
 * @param top of the last step's box, from the top of the screen
 * @param scrolled from the top of the page
 * @param line where steps are brought
 * @returns from 0, before, to 1, changed; at the top of the page always 0
 */
export function progressAt(top: number, scrolled: number, line: number): number {
	// On a low screen, the line is hardly below the step's anchor.
	const left = top - Math.max(line - READ, line * 0.6);
	const span = Math.min(SPAN, Math.max(1, left + scrolled));
	return Math.min(1, Math.max(0, 1 - left / span));
}

/** Tells a progress whenever the reader may have moved: before the frame in which they have is painted. */
export function followProgress(
	reader: Reader,
	last: Element,
	tell: (progress: number) => void
): () => void {
	const look = () => tell(progressAt(last.getBoundingClientRect().top, scrollY, reader.line));
	const layout = new ResizeObserver(look);
	layout.observe(reader.marks.page);
	const events = new AbortController();
	for (const name of ['scroll', 'resize', 'pageshow']) {
		addEventListener(name, look, { passive: true, signal: events.signal });
	}
	look();
	return () => {
		layout.disconnect();
		events.abort();
	};
}
