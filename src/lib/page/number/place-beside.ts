/** Room left between a card, what it stands beside, and the edges of the screen, in CSS px. */
const GAP = 8;

/**
 * Puts a fixed element under what it speaks of, or above it where there is more room, all of it on
 * the screen. Where neither side holds it, it covers what it speaks of if it has the focus, and is else
 * cut short, to be scrolled: what has the focus is always seen. CSSOM, since the pages' policy allows no style attribute in their HTML.
 */
export function placeBeside(card: HTMLElement, subject: Element, hasFocus: boolean): void {
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	// A number cut over two lines has two boxes: under it is under the last, which ends its unit.
	const { top: start, bottom: end } = subject.getBoundingClientRect();
	const below = height - end - 2 * GAP;
	const above = start - 2 * GAP;
	const most = hasFocus ? height - 2 * GAP : Math.floor(Math.max(above, below));
	card.style.maxHeight = `${most}px`;
	const { offsetWidth, offsetHeight } = card;
	const isUnder = offsetHeight <= below || below >= above;
	const room = isUnder ? below : above;
	const top =
		offsetHeight > room
			? Math.max(GAP, height - GAP - offsetHeight)
			: isUnder
				? end + GAP
				: start - GAP - offsetHeight;
	const { left: side } = [...subject.getClientRects()].at(-1) ?? subject.getBoundingClientRect();
	const left = Math.min(Math.max(GAP, side), width - GAP - offsetWidth);
	card.style.top = `${top}px`;
	card.style.left = `${Math.max(0, left)}px`;
}
