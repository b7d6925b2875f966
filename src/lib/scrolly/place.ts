/** The reader's place: kept when the page is laid out anew. */

/** How far down the screen one reads, as a share of its height: clear of a chart pinned above. */
const READING = 0.7;

const TEXT = 'h1, h2, h4, p, li, summary, tr';

/** A piece of text, and where its top is, as a share of the screen's height. */
export interface Place {
	readonly element: Element;
	readonly share: number;
}

const height = (): number => document.documentElement.clientHeight;

/** The piece of text nearest to where one reads; nothing at the top of the page, which stays there. */
export function notePlace(page: Element): Place | undefined {
	if (scrollY <= 0) return undefined;
	const reading = height() * READING;
	let nearest: Element | undefined;
	let distance = Infinity;
	let top = 0;
	for (const element of page.querySelectorAll(TEXT)) {
		const box = element.getBoundingClientRect();
		const away = Math.abs(box.top - reading);
		if (away >= distance || box.height === 0 || element.closest('figure')) continue;
		nearest = element;
		distance = away;
		top = box.top;
	}
	return nearest && { element: nearest, share: top / height() };
}

/** Puts the reader's place back where it was on the screen. */
export function restorePlace(place: Place | undefined): void {
	if (!place?.element.isConnected) return;
	const away = place.element.getBoundingClientRect().top - place.share * height();
	if (Math.abs(away) >= 1) scrollBy({ top: away, behavior: 'instant' });
}
