/** The reader's place: kept when the page is laid out anew. */

/**
 * From how far down the screen the text of a step can be read, as a share of the screen's height: where
 * the screen is narrow, a chart may be pinned above it.
 */
const BELOW_CHART = 0.6;
const WIDE = '(min-width: 60rem)';

const TEXT = 'h1, h2, h4, p, li, summary';

/** A piece of text, and where its top is, as a share of the screen's height. */
export interface Place {
	readonly element: Element;
	readonly share: number;
}

const height = (): number => document.documentElement.clientHeight;

/** The first piece of text to be read; nothing at the top of the page, which stays there. */
export function notePlace(page: Element): Place | undefined {
	if (scrollY <= 0) return undefined;
	const ofStep = matchMedia(WIDE).matches ? 0 : BELOW_CHART * height();
	let first: Element | undefined;
	let least = Infinity;
	let share = 0;
	for (const element of page.querySelectorAll(TEXT)) {
		const box = element.getBoundingClientRect();
		if (box.height === 0 || element.closest('figure')) continue;
		const below = box.top - (element.closest('[data-step]') ? ofStep : 0);
		// Where nothing begins on the screen, what has begun just above.
		const away = below >= 0 ? box.top : height() - below;
		if (away >= least) continue;
		first = element;
		least = away;
		share = box.top / height();
	}
	return first && { element: first, share };
}

/** Puts the reader's place back where it was on the screen. */
export function restorePlace(place: Place | undefined): void {
	if (!place?.element.isConnected) return;
	const away = place.element.getBoundingClientRect().top - place.share * height();
	if (Math.abs(away) >= 1) scrollBy({ top: away, behavior: 'instant' });
}
