/** The site's icons, in the colours of the tokens. */

import { ico } from './picture/ico';
import { icon, type IconInks } from './picture/icon';
import { toPng } from './picture/raster.server';
import { tokens, type Scheme } from './picture/resolve';
import tokenCss from '$lib/styles/tokens.css?raw';

/** Sides of the PNG icons, in pixels, and whether they are cut round by what shows them. */
export const ICONS: Readonly<Record<string, { side: number; maskable: boolean }>> = {
	'180': { side: 180, maskable: false },
	'192': { side: 192, maskable: false },
	'512': { side: 512, maskable: false },
	'maskable-512': { side: 512, maskable: true }
};

/** Colour of the paper: what a browser may put around the page. */
export const paper = (scheme: Scheme): string => inks(scheme).paper;

/** Sides of the pictures in favicon.ico, for what knows no SVG. */
const FAVICON = [16, 32, 48];

/** Every icon, by its path in the site. By night, lit windows: the dark scheme's squares on its paper. */
export function iconFiles(): Map<string, Uint8Array> {
	const colours = inks('dark');
	const files = new Map<string, Uint8Array>();
	const rounded = icon(colours, 0.12, true);
	files.set('icone.svg', new TextEncoder().encode(rounded));
	for (const [name, { side, maskable }] of Object.entries(ICONS)) {
		// A phone rounds the corners itself.
		const drawing = icon(colours, maskable ? 0.22 : 0.12, false);
		files.set(`icone-${name}.png`, toPng(drawing, side));
	}
	files.set('favicon.ico', ico(FAVICON.map((side) => toPng(rounded, side))));
	return files;
}

function inks(scheme: Scheme): IconInks {
	const known = tokens(tokenCss, scheme);
	const { '--paper': found, '--people': people } = known;
	if (!found || !people) throw new Error('the tokens have no --paper or no --people');
	return { paper: found, people };
}
