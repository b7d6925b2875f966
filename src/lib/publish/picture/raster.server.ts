/** From SVG to pixels, without a browser: the same picture on every machine. */

import { Resvg } from '@resvg/resvg-js';

/**
 * The picture as PNG, so many pixels wide.
 *
 * @throws Error where it has words that are not outlines: nothing here has a font
 */
export function toPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
	if (/<text[\s>]/.test(svg)) throw new Error('the words of a picture are to be outlines');
	const picture = new Resvg(svg, {
		font: { loadSystemFonts: false },
		fitTo: { mode: 'width', value: width }
	});
	return Uint8Array.from(picture.render().asPng());
}
