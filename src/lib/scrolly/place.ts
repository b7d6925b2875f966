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
export interface Place {
	readonly element: Element;
	readonly share: number;
}

const height = (): number => document.documentElement.clientHeight;

/** The first piece of text to be read; nothing at the top of the page, which stays there. */
export function notePlace(page: Element): Place | undefined {
	if (scrollY <= 0) return undefined;
	const screen = height();
	const ofStep = matchMedia(WIDE).matches ? 0 : BELOW_CHART * screen;
	let first: Place | undefined;
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
export function restorePlace(place: Place | undefined): void {
	if (!place?.element.isConnected) return;
	const away = place.element.getBoundingClientRect().top - place.share * height();
	if (Math.abs(away) >= 1) scrollBy({ top: away, behavior: 'instant' });
}
