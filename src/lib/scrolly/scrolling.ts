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
/** Where they were when the timer was last set. */
let turnAt = 0;
let screenful = 0;
/** Whether the reader goes so fast that each frame counts. */
let fast = false;

/** Where the reader was when they were told of last, in CSS pixels: asks nothing of the browser. */
export const lastPlace = (): number => toldAt;

/** Tells a follower when the reader moves and rests; returns what ends it. */
export function followScrolling(follower: ScrollFollower): () => void {
	if (followers.size === 0) {
		toldAt = scrollY;
		addEventListener('scroll', hear, HEARD);
	}
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
	// At each frame: to be told where it is scrolled, the browser looks whether the page is laid out.
	if (timer !== undefined && (!fast || Math.abs(scrollY - toldAt) < screenful)) return;
	if (timer === undefined) {
		timer = setTimeout(turn, PAUSE);
		turnAt = scrollY;
		// Until it is known how fast they go.
		fast = true;
	}
	tell('moves');
}

function tell(what: keyof ScrollFollower): void {
	told = performance.now();
	toldAt = scrollY;
	screenful = innerHeight;
	for (const follower of followers) follower[what]();
}

/** One timer that is set again, not one an event. */
function turn(): void {
	const now = performance.now();
	const left = last + PAUSE - now;
	timer = left > 0 ? setTimeout(turn, left) : undefined;
	const gone = Math.abs(scrollY - turnAt);
	turnAt = scrollY;
	fast = gone > screenful / 4;
	if (timer !== undefined && now - told < OFTEN && gone < screenful) return;
	tell(timer === undefined ? 'rests' : 'moves');
}
