/** The page's own fonts as HarfBuzz reads them: signs, widths, outlines. Read once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer as Signs, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { pathData } from './path-data';

const FOLDER = 'src/lib/styles/fonts';

/** Files by the style sheet's names, each with the letter that its glyphs' ids begin with. */
const FILES = {
	'Newsreader Display': { file: 'newsreader-display.woff2', letter: 'd' },
	Newsreader: { file: 'newsreader-text.woff2', letter: 't' },
	'Libre Franklin': { file: 'franklin.woff2', letter: 's' },
	'Newsreader Figures': { file: 'newsreader-figures-italic.woff2', letter: 'i' }
} as const;

/** A glyph of a line: its number in the font, and where it stands, in units of the font. */
export interface Glyph {
	readonly id: number;
	readonly x: number;
	/** Upwards. */
	readonly y: number;
}

/** A font at one weight. */
export interface Typeface {
	/** Short, one a font and weight. */
	readonly key: string;
	readonly unitsPerEm: number;
	has(sign: string): boolean;
	/** Glyphs of a text from left to right, kerned, and their width, in units of the font. */
	set(text: string): { readonly glyphs: readonly Glyph[]; readonly width: number };
	/** What `d` of a `<path>` is for a glyph, in units of the font, upwards; empty for a blank. */
	outline(glyph: number): string;
}

export interface Fonts {
	/** The font of a family at the nearest weight that it has; nothing where the page has no such family. */
	(family: string, weight: number): Typeface | undefined;
}

let read: Promise<Fonts> | undefined;

/** The page's fonts. */
export function pageFonts(): Promise<Fonts> {
	read ??= readFonts();
	return read;
}

/** Families of the page's fonts: those of words before that of numbers alone. */
export const FAMILIES: readonly string[] = Object.keys(FILES);

async function readFonts(): Promise<Fonts> {
	const families = new Map(
		await Promise.all(
			Object.entries(FILES).map(async ([family, { file, letter }]) => {
				// HarfBuzz reads no WOFF2: this unpacks it, whole.
				const font = await subsetFont(readFileSync(join(FOLDER, file)), null, {
					keepAllGlyphs: true,
					targetFormat: 'truetype'
				});
				return [family, atWeights(new Face(new Blob(font)), letter)] as const;
			})
		)
	);
	return (family, weight) => families.get(family)?.(weight);
}

/** A font's faces by weight, each made once. */
function atWeights(face: Face, letter: string): (weight: number) => Typeface {
	const { wght } = face.getAxisInfos();
	const made = new Map<number, Typeface>();
	return (asked) => {
		const weight = wght ? Math.min(wght.max, Math.max(wght.min, asked)) : 0;
		const before = made.get(weight);
		if (before) return before;
		const font = new Font(face);
		if (wght) font.setVariations([new Variation('wght', weight)]);
		const typeface = typefaceOf(font, face.upem, wght ? `${letter}${weight / 100}` : letter);
		made.set(weight, typeface);
		return typeface;
	};
}

function typefaceOf(font: Font, unitsPerEm: number, key: string): Typeface {
	return {
		key,
		unitsPerEm,
		has: (sign) => font.nominalGlyph(sign.codePointAt(0) ?? 0) !== undefined,
		set: (text) => {
			const signs = new Signs();
			signs.addText(text);
			signs.guessSegmentProperties();
			shape(font, signs);
			let width = 0;
			const glyphs = signs.getGlyphInfosAndPositions().map((glyph) => {
				const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
				const placed = { id, x: width + xOffset, y: yOffset };
				width += xAdvance;
				return placed;
			});
			return { glyphs, width };
		},
		outline: (glyph) => pathData(font.glyphToJson(glyph))
	};
}
