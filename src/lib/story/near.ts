/** How far outside the screen an element counts as near. */
const NEAR = '75% 0px';

/** Time that a browser must have to spare for something to be done early, in ms. */
const SPARE = 20;
/** The longest that an element near the screen waits for such a time, in ms. */
const SOON = 200;
/** When a browser that has no time now is asked again, in ms. */
const LATER = 300;

/** What is still to be done for elements, in the order in which they were given. */
const waiting = new Map<Element, () => void>();
/** Those of them that are near the screen. */
const near = new Set<Element>();
let observer: IntersectionObserver | undefined;
let asked = false;
let later: ReturnType<typeof setTimeout> | undefined;

function done(element: Element): void {
	observer?.unobserve(element);
	near.delete(element);
	const then = waiting.get(element);
	waiting.delete(element);
	then?.();
}

/** Does one thing at a time, so that no frame has to wait for two; first what is near. */
function ask(): void {
	if (asked || waiting.size === 0 || !('requestIdleCallback' in window)) return;
	asked = true;
	clearTimeout(later);
	requestIdleCallback(
		(deadline) => {
			asked = false;
			const [first] = near.size > 0 ? near : waiting.keys();
			const now = near.size > 0 || deadline.timeRemaining() > SPARE;
			if (first && now) done(first);
			if (now) ask();
			else later = setTimeout(ask, LATER);
		},
		near.size > 0 ? { timeout: SOON } : undefined
	);
}

function look(entries: readonly IntersectionObserverEntry[]): void {
	for (const { target, isIntersecting, boundingClientRect: box } of entries) {
		const seen = isIntersecting && box.top < innerHeight && box.bottom > 0;
		if (seen || (isIntersecting && !('requestIdleCallback' in window))) done(target);
		else if (isIntersecting) near.add(target);
		else near.delete(target);
	}
	ask();
}

/**
 * Does something once for an element: at once when it is on the screen, soon when it is near, and
 * early, one element after the other, when the browser has nothing else to do.
 * @returns what gives up waiting
 */
export function whenNear(element: Element, then: () => void): () => void {
	observer ??= new IntersectionObserver(look, { rootMargin: NEAR });
	waiting.set(element, then);
	observer.observe(element);
	return () => {
		observer?.unobserve(element);
		near.delete(element);
		waiting.delete(element);
	};
}
