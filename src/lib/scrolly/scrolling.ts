/** The page's scrolling, heard once for all who follow it: what is heard at each frame is little. */

/** How long after the last scroll event the reader is at rest, in ms. */
export const PAUSE = 100;
/** How often a reader who moves is told of, in ms. */
const OFTEN = 300;

/** Share of the screen that a fast reader goes in one turn of the timer. */
const FAST = 1 / 4;

/** How the page's scrolling is listened to, at the window: further down it is kept from scrollama. */
export const HEARD = { capture: true, passive: true } as const;

export interface ScrollFollower {
	/**
	 * Called when the reader begins to move, now and then while they do, and, where one who goes fast has
	 * come a screen further, before it is painted.
	 */
	moves: () => void;
	/** Called once the reader is at rest. */
	rests: () => void;
}

const followers = new Set<ScrollFollower>();
let timer: ReturnType<typeof setTimeout> | undefined;
let last = 0;
let told = 0;
/** Where they were then, and how tall the screen was, in CSS pixels. */
let toldAt = 0;
let screenful = 0;
/** Where they were when the timer was last set, in CSS pixels. */
let turnAt = 0;
/** Whether the reader goes so fast that each frame counts; so they may, until that is known. */
let fast = false;

/** Where the reader was when they were told of last, in CSS pixels: asks nothing of the browser. */
export const lastPlace = (): number => toldAt;

/** Whether the reader moves; heard as long as somebody follows it. */
export const isMoving = (): boolean => timer !== undefined;

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
	if (timer === undefined) {
		timer = setTimeout(turn, PAUSE);
		turnAt = scrollY;
		fast = true;
		// Asked for the place, a browser looks whether the page is laid out: not at each frame, then.
	} else if (!fast || Math.abs(scrollY - toldAt) < screenful) return;
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
	fast = gone > FAST * screenful;
	if (timer !== undefined && now - told < OFTEN && gone < screenful) return;
	tell(timer === undefined ? 'rests' : 'moves');
}
