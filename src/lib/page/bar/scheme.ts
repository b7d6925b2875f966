import { keep } from '$lib/scroll/choices';

/**
 * Light or dark: as the system has it, or as the reader chose. A script in app.html writes the choice
 * on the root before the first paint, for the style sheets and for what draws on canvas.
 */
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The scheme that the page has now. */
export function schemeNow(): Scheme {
	const scheme = document.documentElement.dataset['scheme'];
	return scheme === 'light' || scheme === 'dark' ? scheme : 'auto';
}

/** Changes the page at once, and keeps the choice for the next visit. */
export function chooseScheme(scheme: Scheme): void {
	const root = document.documentElement;
	if (scheme === 'auto') delete root.dataset['scheme'];
	else root.dataset['scheme'] = scheme;
	for (const name of ['light', 'dark'] as const) {
		const bar = document.querySelector<HTMLMetaElement>(`#paper-${name}`);
		if (!bar) continue;
		if (scheme === 'auto') bar.media = `(prefers-color-scheme: ${name})`;
		else bar.media = scheme === name ? 'all' : 'not all';
	}
	keep('scheme', scheme === 'auto' ? undefined : scheme);
}
