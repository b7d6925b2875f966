/** Room left between a card, what it stands beside, and the edges of the screen, in CSS px. */
const GAP = 8;

/**
 * Puts a fixed element under what it speaks of, or over it where there is more room, all of it on
 * the screen. CSSOM, since the pages' policy allows no style attribute in their HTML.
 */
export function placeBeside(card: HTMLElement, subject: Element): void {
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	// A number cut over two lines has two boxes: the last is where its unit ends.
	const box = [...subject.getClientRects()].at(-1) ?? subject.getBoundingClientRect();
	const below = height - box.bottom - 2 * GAP;
	const above = box.top - 2 * GAP;
	card.style.maxHeight = `${height - 2 * GAP}px`;
	const { offsetWidth, offsetHeight } = card;
	const isUnder = offsetHeight <= below || below >= above;
	const room = isUnder ? below : above;
	// Where neither side holds it, it covers the number rather than be cut short.
	const top =
		offsetHeight > room
			? Math.max(GAP, height - GAP - offsetHeight)
			: isUnder
				? box.bottom + GAP
				: box.top - GAP - offsetHeight;
	const left = Math.min(Math.max(GAP, box.left), width - GAP - offsetWidth);
	card.style.top = `${top}px`;
	card.style.left = `${Math.max(0, left)}px`;
}
