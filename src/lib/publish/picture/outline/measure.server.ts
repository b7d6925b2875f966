/** How wide words come, before they are drawn. */

import { pageFonts } from './fonts.server';
import { setLine, widthOf } from './line';

/** A type: family, weight, size in px. */
export interface Type {
	readonly family: string;
	readonly weight: number;
	readonly size: number;
}

/** Sets texts in a type, to know how wide they come, in px. */
export interface Measure {
	(text: string, type: Type): number;
}

/** Widths come from the fonts themselves; each text is measured once. */
export async function measurer(): Promise<Measure> {
	const fonts = await pageFonts();
	return (text, { family, weight, size }) => {
		const key = `${family}|${weight}|${text}`;
		let em = cache.get(key);
		if (em === undefined) {
			em = widthOf(setLine(text, family, weight, fonts));
			cache.set(key, em);
		}
		return em * size;
	};
}

const cache = new Map<string, number>();
