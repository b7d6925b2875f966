import { keep, kept } from './choices';

/**
 * How the story is laid out: charts pinned and stepped by scrolling, or every scene flat, in its last
 * state. A script in app.html writes it on the root before the first paint, for the style sheets.
 */
export type Mode = 'scroll' | 'flat';

/** The mode that the page opened in. */
export const openedMode = (): Mode =>
	document.documentElement.dataset['mode'] === 'flat' ? 'flat' : 'scroll';

export function writeMode(mode: Mode): void {
	document.documentElement.dataset['mode'] = mode;
}

/** What the reader chose, now or on a former visit. */
export function chosenMode(): Mode | undefined {
	const mode = kept('mode');
	return mode === 'scroll' || mode === 'flat' ? mode : undefined;
}

export const rememberMode = (mode: Mode): void => keep('mode', mode);
