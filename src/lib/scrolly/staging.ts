/**
 * A story is long: laid out at once, it would hold up the first screen, and again when its typefaces
 * arrive. So where a reader opens the page at its top, its far parts (`data-late`) wait: a script in
 * app.html says so on the root (`data-staged`: the timer by which it waits for scripts), and lays them
 * out, frame by frame, from when the typefaces are there until scripts have come. Here is done what is
 * left, before scripts watch anything: from then on every height is what it is, whatever way one came.
 * Who comes to a part before that finds it: the browser lays out what is on the screen. Rows of a table
 * can't wait so: in the table of figures, a part is a row and those after it up to the next part, and
 * they are kept away until their turn.
 */
import { notePlace, restorePlace } from './place';

/**
 * In how many frames what waits is laid out, so many parts in each: a frame costs as much by itself as
 * two or three parts do.
 */
const FRAMES = 32;

const root = (): HTMLElement => document.documentElement;

/** Whether parts of the page wait. */
export const isStaged = (): boolean => root().dataset['staged'] !== undefined;

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

const waiting = (page: Element) => [...page.querySelectorAll<HTMLElement>('[data-late]')];

/** Parts in reading order, so many just before each frame. */
async function* inTurn(
	parts: readonly HTMLElement[],
	each: number
): AsyncGenerator<readonly HTMLElement[]> {
	for (let first = 0; first < parts.length; first += each) {
		await nextFrame();
		yield parts.slice(first, first + each);
	}
}

/** Parts wait no longer: the browser lays them out with the frame, unless asked where they stand before. */
function release(parts: readonly HTMLElement[]): void {
	for (const part of parts) delete part.dataset['late'];
}

/** Lays out what still waits in a page. */
export async function layOut(page: Element): Promise<void> {
	// From here on the script in app.html leaves it to this one, and need not lose patience.
	clearTimeout(Number(root().dataset['staged']));
	root().dataset['staged'] = 'scripts';
	const all = waiting(page);
	for await (const parts of inTurn(all, Math.ceil(all.length / FRAMES))) {
		// Who has begun to read is not to see the text move.
		if (!isStaged() || scrollY > 0) break;
		release(parts);
	}
	// Not in the task in which scripts come, should nothing wait any more.
	await nextFrame();
	const place = notePlace(page);
	delete root().dataset['staged'];
	restorePlace(place);
}

/**
 * Draws the charts of parts that did not wait, or no longer do: each that the browser had to ask for
 * whether it is near the screen would cost every frame. No height changes.
 */
export async function drawRest(page: Element): Promise<void> {
	for await (const parts of inTurn(waiting(page), 1)) release(parts);
}
