/**
 * A story is long: laid out at once, it would hold up the first screen, and again when its typefaces
 * arrive. So where a reader opens the page at its top, its far parts (`data-late`) wait: a script in
 * app.html says so on the root (`data-staged`). Here they are laid out, a few each frame, before scripts
 * watch anything: from then on every height is what it is, whatever way one came. Who comes to a part
 * before that finds it: the browser lays out what is on the screen.
 */
import { notePlace, restorePlace } from './place';

/** How long parts are laid out in one frame, in ms. */
const EACH_FRAME = 8;

const root = (): HTMLElement => document.documentElement;

/** Whether parts of the page wait. */
export const isStaged = (): boolean => root().dataset['staged'] !== undefined;

/** Lays out what waits in a page, in reading order. */
export async function layOut(page: Element): Promise<void> {
	let end = 0;
	for (const part of page.querySelectorAll<HTMLElement>('[data-late]')) {
		// Who has begun to read is not to see the text move.
		if (!isStaged() || scrollY > 0) break;
		if (performance.now() >= end) {
			await new Promise((done) => requestAnimationFrame(done));
			end = performance.now() + EACH_FRAME;
		}
		delete part.dataset['late'];
		part.getBoundingClientRect();
	}
	const place = notePlace(page);
	delete root().dataset['staged'];
	restorePlace(place);
}
