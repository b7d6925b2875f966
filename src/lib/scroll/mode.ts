/**
 * How the story is laid out: charts pinned and stepped by scrolling, or every scene flat, in its last
 * state. A script in app.html writes it on the root before the first paint, for the style sheets.
 */
export type Mode = 'scroll' | 'flat';

const KEY = 'mode';

/** The mode that the page opened in. */
export const openedMode = (): Mode =>
	document.documentElement.dataset['mode'] === 'flat' ? 'flat' : 'scroll';

export function writeMode(mode: Mode): void {
	document.documentElement.dataset['mode'] = mode;
}

/** What the reader chose, now or on a former visit. */
export function chosenMode(): Mode | undefined {
	try {
		const mode = localStorage.getItem(KEY);
		return mode === 'scroll' || mode === 'flat' ? mode : undefined;
	} catch {
		return undefined;
	}
}

export function rememberMode(mode: Mode): void {
	try {
		localStorage.setItem(KEY, mode);
	} catch {
		// Storage is blocked or full: the choice lasts as long as the page.
	}
}
