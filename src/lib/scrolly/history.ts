import { follow, type Follower } from './address';
import { followScrolling, lastPlace } from './scrolling';

/**
 * Back and forward lead to where one was. Neither the browser nor Kit's router can be left to it:
 * Chromium goes to an entry's fragment rather than to its place, and the router doesn't know an
 * address typed by hand, and puts the reader back where they were if they moved on before scripts
 * arrived. So each entry of the history holds a mark and its place, and nothing is stored elsewhere; a
 * reload, a restored tab and the way back from elsewhere are the browser's, which does them before
 * scripts arrive. Each page is loaded whole (`data-sveltekit-reload` in app.html): the router has
 * nothing left to do.
 */

/** What an entry of the history holds. */
interface Held {
	readonly entry: string;
	/** How far it was scrolled, in CSS pixels. */
	readonly y: number;
	/** True where it was written as the page was left: until then it may be older than the reader's place. */
	readonly left?: boolean;
}

/** The same by their marks, as long as the page lasts: fresher than what is written. */
const places: Record<string, number> = {};
/** Mark of the present entry. */
let entry = '';
/** Whether the reader is at rest: the place is written then. */
let resting = true;
/** The hash that fits what is being read, so many CSS pixels down. */
let fitting: (y: number) => string = () => location.hash;

const heldIn = (state: unknown): Held | undefined =>
	typeof state === 'object' && state !== null && 'entry' in state && 'y' in state
		? { entry: String(state.entry), y: Number(state.y), left: 'left' in state }
		: undefined;

/** Whether the browser says that an entry is about to be left for another of this page. */
const saysWhenLeft = (): boolean => 'navigation' in window;

const writer: Follower = follow(
	() => {
		// To be told the place, the browser lays the page out: not while the reader moves.
		const y = resting ? scrollY : lastPlace();
		return { hash: fitting(y), y };
	},
	({ hash, y }) => {
		const held = heldIn(history.state);
		// The browser is on its way to another entry: what is wanted is not of that one.
		if (held?.entry !== entry) return true;
		// Where the browser says that an entry is about to be left, its place is written then.
		const kept = !resting || saysWhenLeft() || Math.abs(y - held.y) <= 1;
		return hash === location.hash && kept;
	},
	({ hash, y }) => replaceAddress(hash || location.pathname + location.search, { entry, y })
);

/** Has the address follow what is being read; returns what to call when the reader may have moved. */
export function followReading(wanted: (y: number) => string): {
	look: () => void;
	stop: () => void;
} {
	fitting = wanted;
	return {
		look: writer.look,
		stop: () => {
			fitting = () => location.hash;
		}
	};
}

/** To be called while the page is being hydrated: before the router listens. */
export function keepHistory(): void {
	// Read once: what is noted while the page loads is not where the reader left it.
	const held = heldIn(history.state);
	if (held?.left) {
		comeBack(held.y);
		addEventListener('load', () => comeBack(held.y));
	}
	forgetLeft();
	addEventListener('popstate', arrive, true);
	addEventListener('hashchange', mark);
	addEventListener('hashchange', writer.hold);
	followScrolling({
		moves: () => {
			resting = false;
			note();
		},
		rests: () => {
			resting = true;
			note();
			writer.look();
		}
	});
	addEventListener('pagehide', handOver);
	addEventListener('pageshow', takeOver);
	// Both are kept from the router, which would store places and snapshots of its own.
	addEventListener('beforeunload', (event) => event.stopImmediatePropagation());
	document.addEventListener('visibilitychange', (event) => {
		event.stopPropagation();
		if (document.visibilityState === 'hidden') handOver();
		else takeOver();
	});
	document.addEventListener('click', note, true);
	if (saysWhenLeft()) navigation.addEventListener('navigate', leave);
	document.documentElement.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!(link instanceof HTMLAnchorElement) || !isHere(link)) return;
		event.stopImmediatePropagation();
		keep();
	});
}

/** Takes back what the router does when it starts: to be called once it has started. */
export function takeHistoryBack(): void {
	mark();
	history.scrollRestoration = 'manual';
}

/**
 * Writes another address over that of the present entry. Browsers limit how often: it may throw.
 */
function replaceAddress(url: string, state: Held): void {
	// The method of the prototype: in development Kit warns about the other one.
	History.prototype.replaceState.call(history, state, '', url);
}

/** Marks the present entry, if it is a new one, and rubs out the router's marks. */
function mark(): void {
	const held = heldIn(history.state);
	entry = held?.entry ?? `${Date.now()}`;
	places[entry] ??= held?.y ?? scrollY;
	keep();
	note();
}

/** Writes where the present entry is; `left`, if the page is being left. */
function keep(left?: { left: true }): void {
	try {
		replaceAddress(location.href, { entry, y: places[entry] ?? scrollY, ...left });
	} catch {
		// Too many writes: this entry's place is not kept.
	}
}

/** Notes where the reader is, unless the browser is on its way to another entry. */
function note(): void {
	if (heldIn(history.state)?.entry === entry) places[entry] = scrollY;
}

function arrive(event: PopStateEvent): void {
	event.stopImmediatePropagation();
	const next = heldIn(event.state);
	if (next === undefined) return;
	entry = next.entry;
	const left = forgetLeft();
	scrollTo({ top: places[entry] ?? left ?? next.y, behavior: 'instant' });
}

/**
 * Where a browser says that an entry is about to be left for another of this page, its place is written
 * there and then, whatever was written last. It can't be written in the address's own way: that would
 * call the browser back.
 */
function leave({ navigationType }: NavigateEvent): void {
	if (navigationType === 'replace' || heldIn(history.state)?.entry !== entry) return;
	note();
	navigation.updateCurrentEntry({ state: { entry, y: scrollY } });
}

/** The place written as the present entry was left, if there is one: it is used once. */
function forgetLeft(): number | undefined {
	if (!saysWhenLeft()) return undefined;
	const held = heldIn(navigation.currentEntry?.getState());
	if (held) navigation.updateCurrentEntry({ state: null });
	// A new entry begins with the state of the one before.
	return held?.entry === entry ? held.y : undefined;
}

/**
 * Where a browser that loads an entry again went to its fragment, or stayed at the top, goes to its
 * place: WebKit does so. A reader who has moved on by then is left alone.
 */
function comeBack(known: number): void {
	if (Math.abs(scrollY - known) <= 1) return;
	const target = document.getElementById(location.hash.slice(1));
	const margin = target ? parseFloat(getComputedStyle(target).scrollMarginTop) : NaN;
	const atTarget = Math.abs((target?.getBoundingClientRect().top ?? NaN) - margin) <= 1;
	if (atTarget || scrollY === 0) scrollTo({ top: known, behavior: 'instant' });
}

/** Leaves the next loading of this entry to the browser. */
function handOver(): void {
	history.scrollRestoration = 'auto';
	note();
	if (heldIn(history.state)?.entry === entry) keep({ left: true });
}

/** Takes it back from the browser: the reader is here again. */
function takeOver(): void {
	history.scrollRestoration = 'manual';
	if (heldIn(history.state)?.entry === entry) keep();
}

/** Whether a link leads to a fragment of this very page. */
function isHere(link: HTMLAnchorElement): boolean {
	return (
		link.hash !== '' &&
		link.origin === location.origin &&
		link.pathname === location.pathname &&
		link.search === location.search
	);
}
