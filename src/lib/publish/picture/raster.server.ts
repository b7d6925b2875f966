/** From SVG to pixels, without a browser: the same picture on every machine. */

import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.server';
import { escapeXml } from './markup';

/** A type: family, weight, size in px. */
export interface Type {
	readonly family: string;
	readonly weight: number;
	readonly size: number;
}

/** Sets texts in a type, to know how wide they come. */
export interface Measure {
	(text: string, type: Type): number;
}

/** The picture as PNG, so many pixels wide. */
export async function toPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
	const picture = new Resvg(svg, {
		font: {
			loadSystemFonts: false,
			fontFiles: await fontFiles(),
			defaultFontFamily: 'Libre Franklin'
		},
		fitTo: { mode: 'width', value: width }
	});
	return Uint8Array.from(picture.render().asPng());
}

/** Widths come from the fonts themselves; each word is measured once. */
export async function measurer(): Promise<Measure> {
	const files = await fontFiles();
	return (text, { family, weight, size }) => {
		const key = `${family}|${weight}|${text}`;
		let em = cache.get(key);
		if (em === undefined) {
			const line = `<text y="100" font-family="${family}" font-weight="${weight}" font-size="100">${escapeXml(text)}</text>`;
			const drawn = new Resvg(
				`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${line}</svg>`,
				{ font: { loadSystemFonts: false, fontFiles: files } }
			).getBBox();
			em = (drawn ? drawn.x + drawn.width : 0) / 100;
			cache.set(key, em);
		}
		return em * size;
	};
}

const cache = new Map<string, number>();
