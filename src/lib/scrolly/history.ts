/**
 * Back and forward lead to where one was. Neither the browser nor Kit's router can be left to it:
 * Chromium goes to an entry's fragment rather than to its place, and the router doesn't know an
 * address typed by hand, and puts the reader back where they were if they moved on before scripts
 * arrived. So each entry of the history is marked, and its place noted; a reload, a restored tab and
 * the way back from elsewhere are the browser's, which does them before scripts arrive. Each page is
 * loaded whole (`data-sveltekit-reload` in app.html): the router has nothing left to do.
 */

const KEY = 'places';

/** How far each entry was scrolled, in CSS pixels, by its mark. */
let places: Record<string, number> = {};
/** Mark of the present entry. */
let entry = '';

const markOf = (state: unknown): string | undefined =>
	typeof state === 'object' && state !== null && 'entry' in state ? String(state.entry) : undefined;

/** To be called while the page is being hydrated: before the router listens. */
export function keepHistory(): void {
	try {
		places = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
	} catch {
		// Storage is blocked: places last as long as the page.
	}
	// Read once: what is noted while the page loads is not where the reader left it.
	const known = places[markOf(history.state) ?? ''];
	if (known !== undefined) {
		comeBack(known);
		addEventListener('load', () => comeBack(known));
	}
	addEventListener('popstate', arrive, true);
	addEventListener('hashchange', mark);
	addEventListener('scroll', note, { passive: true });
	addEventListener('pagehide', handOver);
	addEventListener('pageshow', () => (history.scrollRestoration = 'manual'));
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') handOver();
		else history.scrollRestoration = 'manual';
	});
	document.addEventListener('click', note, true);
	document.documentElement.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link instanceof HTMLAnchorElement && isHere(link)) event.stopImmediatePropagation();
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
export function replaceAddress(url: string, state: unknown = history.state): void {
	// The method of the prototype: in development Kit warns about the other one.
	History.prototype.replaceState.call(history, state, '', url);
}

/** Marks the present entry, if it is a new one, and rubs out the router's marks. */
function mark(): void {
	const known = markOf(history.state);
	entry = known ?? `${Date.now()}`;
	try {
		replaceAddress(location.href, { entry });
	} catch {
		// Too many writes: this entry's place is not kept.
	}
	note();
}

/** Notes where the reader is, unless the browser is on its way to another entry. */
function note(): void {
	if (markOf(history.state) === entry) places[entry] = scrollY;
}

function arrive(event: PopStateEvent): void {
	event.stopImmediatePropagation();
	const next = markOf(event.state);
	if (next === undefined) return;
	entry = next;
	const y = places[next];
	if (y !== undefined) scrollTo({ top: y, behavior: 'instant' });
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
	try {
		sessionStorage.setItem(KEY, JSON.stringify(places));
	} catch {
		// Storage is blocked or full.
	}
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
