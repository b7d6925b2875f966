/** How far outside the screen an element counts as near. */
const NEAR = '75% 0px';

/** Time that a browser must have to spare for something to be done early, in ms. */
const SPARE = 20;

/** What is still to be done for elements that the page shows, in the order in which they were given. */
const waiting = new Map<Element, () => void>();
/** Those of them that are shown, though not near. */
const shown = new Set<Element>();
let observer: IntersectionObserver | undefined;
let asked = false;

function done(element: Element): void {
	observer?.unobserve(element);
	shown.delete(element);
	const then = waiting.get(element);
	waiting.delete(element);
	then?.();
}

/** Does one thing when the browser has time to spare: nobody scrolls, nothing moves. */
function askForTime(): void {
	if (asked || shown.size === 0 || !('requestIdleCallback' in window)) return;
	asked = true;
	requestIdleCallback((deadline) => {
		asked = false;
		const [first] = shown;
		if (first && deadline.timeRemaining() > SPARE) done(first);
		askForTime();
	});
}

function look(entries: readonly IntersectionObserverEntry[]): void {
	for (const { target, isIntersecting, boundingClientRect } of entries) {
		if (isIntersecting) done(target);
		else if (boundingClientRect.width > 0) shown.add(target);
		else shown.delete(target);
	}
	askForTime();
}

/**
 * Does something once for an element, when it comes near the screen or, before that, when the browser
 * has nothing else to do; never while CSS doesn't show the element.
 * @returns what gives up waiting
 */
export function whenNear(element: Element, then: () => void): () => void {
	observer ??= new IntersectionObserver(look, { rootMargin: NEAR });
	waiting.set(element, then);
	observer.observe(element);
	return () => {
		observer?.unobserve(element);
		shown.delete(element);
		waiting.delete(element);
	};
}
