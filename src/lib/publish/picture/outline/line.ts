/** Words set on a line in the page's fonts: which font draws which signs, and how wide they come. */

import { FAMILIES, type Fonts, type Glyph, type Typeface } from './fonts.server';

/** Signs side by side that one font draws. */
export interface Stretch {
	readonly typeface: Typeface;
	/** In units of the font. */
	readonly glyphs: readonly Glyph[];
	/** In ems. */
	readonly width: number;
}

/** A sign that none of the page's fonts has. */
export class NoGlyph extends RangeError {
	constructor(
		readonly sign: string,
		readonly text: string
	) {
		super(`no font of the page has the sign “${sign}” of “${text}”`);
	}
}

/**
 * A text on one line.
 *
 * @param family as CSS lists them: a sign is drawn in the first that has it, or else in any font of ours
 * @throws NoGlyph where none has it
 */
export function setLine(text: string, family: string, weight: number, fonts: Fonts): Stretch[] {
	const listed = family.split(',').map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'));
	const typefaces = [...listed, ...FAMILIES]
		.map((name) => fonts(name, weight))
		.filter((typeface) => typeface !== undefined);
	const parts: { typeface: Typeface; text: string }[] = [];
	for (const sign of text.normalize('NFC')) {
		const last = parts.at(-1);
		// A space is no reason to change fonts.
		const before = last && /\s/u.test(sign) && last.typeface.has(sign) ? last.typeface : undefined;
		const typeface = before ?? typefaces.find((each) => each.has(sign));
		if (!typeface) throw new NoGlyph(sign, text);
		if (last?.typeface === typeface) last.text += sign;
		else parts.push({ typeface, text: sign });
	}
	return parts.map((part) => {
		const { glyphs, width } = part.typeface.set(part.text);
		return { typeface: part.typeface, glyphs, width: width / part.typeface.unitsPerEm };
	});
}

/** In ems. */
export const widthOf = (stretches: readonly Stretch[]): number =>
	stretches.reduce((sum, { width }) => sum + width, 0);
