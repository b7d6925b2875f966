/**
 * A story is long: laid out at once, it would hold up the first screen, and again when its typefaces
 * arrive. So where a reader opens the page at its top, its far parts (`data-late`) wait: a script in
 * app.html says so on the root (`data-staged`), and lays them out, one a frame, from when the typefaces
 * are there until scripts have come. Here is done what is left, before scripts watch anything: from then
 * on every height is what it is, whatever way one came. Who comes to a part before that finds it: the
 * browser lays out what is on the screen. Rows of a table can't wait so: in the table of figures, a part
 * is a row and those after it up to the next part, and they are kept away until their turn.
 */
import { notePlace, restorePlace } from './place';

/** How long parts are laid out in one frame, in ms. */
const EACH_FRAME = 8;

const root = (): HTMLElement => document.documentElement;

/** Whether parts of the page wait. */
export const isStaged = (): boolean => root().dataset['staged'] !== undefined;

/** Parts of a page that wait, in reading order, so many a frame as there is time for. */
async function* inTurn(page: Element): AsyncGenerator<HTMLElement> {
	let end = 0;
	for (const part of page.querySelectorAll<HTMLElement>('[data-late]')) {
		if (performance.now() >= end) {
			await new Promise((done) => requestAnimationFrame(done));
			end = performance.now() + EACH_FRAME;
		}
		yield part;
	}
}

function layOutNow(part: HTMLElement): void {
	delete part.dataset['late'];
	part.getBoundingClientRect();
}

/** Lays out what still waits in a page. */
export async function layOut(page: Element): Promise<void> {
	// From here on the script in app.html leaves it to this one.
	root().dataset['staged'] = 'scripts';
	for await (const part of inTurn(page)) {
		// Who has begun to read is not to see the text move.
		if (!isStaged() || scrollY > 0) break;
		layOutNow(part);
	}
	const place = notePlace(page);
	delete root().dataset['staged'];
	restorePlace(place);
}

/**
 * Draws the charts of parts that did not wait, or no longer do: each that the browser had to ask for
 * whether it is near the screen would cost every frame. No height changes.
 */
export async function drawRest(page: Element): Promise<void> {
	for await (const part of inTurn(page)) layOutNow(part);
}
