/** The reader's place: kept when the page is laid out anew. */

/**
 * From how far down the screen the text of a step can be read, as a share of the screen's height: where
 * the screen is narrow, a chart may be pinned above it.
 */
const BELOW_CHART = 0.6;
const WIDE = '(min-width: 60rem)';

const TEXT = 'h1, h2, h4, p, li, summary';
/** A chart's own text, and what is folded away. */
const NO_TEXT = 'figure, details:not([open]) > :not(summary)';

/** A piece of text, and where its top is, as a share of the screen's height. */
export interface Anchor {
	readonly element: Element;
	readonly share: number;
}

const height = (): number => document.documentElement.clientHeight;

/** The first piece of text to be read; nothing at the top of the page, which stays there. */
export function captureAnchor(page: Element): Anchor | undefined {
	if (scrollY <= 0) return undefined;
	const screen = height();
	const ofStep = matchMedia(WIDE).matches ? 0 : BELOW_CHART * screen;
	let first: Anchor | undefined;
	let least = Infinity;
	const onScreen = [...textsOn(page, 0, screen)];
	for (const [element, { top }] of onScreen.length ? onScreen : textsOn(page, -Infinity, screen)) {
		const below = top - (element.closest('[data-step]') ? ofStep : 0);
		// Where nothing begins on the screen, what has begun just above.
		const away = below >= 0 ? top : screen - below;
		if (away >= least) continue;
		first = { element, share: top / screen };
		least = away;
	}
	return first;
}

/**
 * The pieces of text between two heights of the screen, with their boxes. What is further up or down
 * is not entered: its boxes would cost more than all the rest.
 */
function* textsOn(
	element: Element,
	from: number,
	to: number
): Generator<readonly [Element, DOMRect]> {
	for (const child of element.children) {
		if (child.matches(NO_TEXT)) continue;
		const box = child.getBoundingClientRect();
		if (box.height === 0 || box.bottom <= from || box.top >= to) continue;
		if (child.matches(TEXT)) yield [child, box];
		else yield* textsOn(child, from, to);
	}
}

/** Puts the reader's place back where it was on the screen. */
export function restoreAnchor(anchor: Anchor | undefined): void {
	if (!anchor?.element.isConnected) return;
	const away = anchor.element.getBoundingClientRect().top - anchor.share * height();
	if (Math.abs(away) >= 1) scrollBy({ top: away, behavior: 'instant' });
}

/**
 * Keeps the reader's place when the width changes: a phone turned, a window drawn wider, a zoom. It is
 * captured when the reader is at rest; what the browser or we scroll because of the new width doesn't
 * count.
 */
export function keepAnchor(page: Element): { capture: () => void; restore: () => void } {
	const width = () => document.documentElement.clientWidth;
	let anchor = captureAnchor(page);
	let wide = width();
	let ours = scrollY;
	return {
		capture: () => {
			if (Math.abs(scrollY - ours) <= 1 || width() !== wide) return;
			anchor = captureAnchor(page);
			ours = scrollY;
		},
		restore: () => {
			if (width() === wide) return;
			wide = width();
			// The browser holds on to what it saw at the top, a frame or two later.
			let frames = 3;
			const hold = () => {
				restoreAnchor(anchor);
				ours = scrollY;
				frames -= 1;
				if (frames > 0) requestAnimationFrame(hold);
			};
			hold();
		}
	};
}
