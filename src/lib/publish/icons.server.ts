/** The site's icons, in the colours of the tokens. */

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

/** By night, lit windows: the dark scheme's squares on its paper. */
export const iconSvg = (): string => icon(inks('dark'), 0.12, true);

export async function iconPng(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const found = ICONS[name];
	if (!found) return undefined;
	// A phone rounds the corners itself.
	return toPng(icon(inks('dark'), found.maskable ? 0.22 : 0.12, false), found.side);
}

function inks(scheme: Scheme): IconInks {
	const known = tokens(tokenCss, scheme);
	const { '--paper': found, '--people': people } = known;
	if (!found || !people) throw new Error('the tokens have no --paper or no --people');
	return { paper: found, people };
}
