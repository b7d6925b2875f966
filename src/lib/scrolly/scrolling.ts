/** The page's scrolling, heard once for all who follow it: what is heard at each frame is little. */

/** How long after the last scroll event the reader is at rest, in ms. */
export const PAUSE = 100;
/** How often a reader who moves is told of, in ms. */
const OFTEN = 300;

/** How the page's scrolling is listened to, at the window: further down it is kept from scrollama. */
export const HEARD = { capture: true, passive: true } as const;

export interface ScrollFollower {
	/**
	 * Called when the reader begins to move, now and then while they do, and, before it is painted, where
	 * they have come a screen further.
	 */
	moves: () => void;
	/** Called once the reader is at rest. */
	rests: () => void;
}

const followers = new Set<ScrollFollower>();
let timer: ReturnType<typeof setTimeout> | undefined;
let last = 0;
let told = 0;
/** Where they were then, in CSS pixels. */
let toldAt = 0;

/** Tells a follower when the reader moves and rests; returns what ends it. */
export function followScrolling(follower: ScrollFollower): () => void {
	if (followers.size === 0) addEventListener('scroll', hear, HEARD);
	followers.add(follower);
	return () => {
		followers.delete(follower);
		if (followers.size > 0) return;
		removeEventListener('scroll', hear, HEARD);
		clearTimeout(timer);
		timer = undefined;
	};
}

function hear(event: Event): void {
	if (event.target !== document) return;
	// Each scroller of scrollama asks at every event, for ever, which way one reads: nobody uses it.
	event.stopPropagation();
	last = performance.now();
	if (timer !== undefined && Math.abs(scrollY - toldAt) < innerHeight) return;
	timer ??= setTimeout(turn, PAUSE);
	tell('moves');
}

function tell(what: keyof ScrollFollower): void {
	told = performance.now();
	toldAt = scrollY;
	for (const follower of followers) follower[what]();
}

/** One timer that is set again, not one an event. */
function turn(): void {
	const now = performance.now();
	const left = last + PAUSE - now;
	timer = left > 0 ? setTimeout(turn, left) : undefined;
	if (timer !== undefined && now - told < OFTEN) return;
	tell(timer === undefined ? 'rests' : 'moves');
}
