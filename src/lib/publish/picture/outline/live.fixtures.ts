/** A picture with live text, drawn with the page's fonts: what its outlines are to look like. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { readTables, writeNames, writeTables } from '../../../../tools/typefaces/sfnt';

interface Instance {
	readonly file: string;
	readonly family: string;
	readonly axes: Readonly<Record<string, number>>;
	/** Whether digits are left out. */
	readonly wordsOnly?: true;
}

/**
 * The rasteriser lays out a whole line in the font of each of its parts, and where that font lacks a
 * sign takes the line from the first font that has it whole. The italic has digits alone: the words
 * beside a number would cost it its slant, were it not for a first font that lacks digits.
 */
const WORDS: Instance = {
	file: 'newsreader-display.woff2',
	family: 'Newsreader Words',
	axes: {},
	wordsOnly: true
};
const INSTANCES: readonly Instance[] = [
	WORDS,
	{ file: 'newsreader-display.woff2', family: 'Newsreader Display', axes: {} },
	{ file: 'newsreader-figures-italic.woff2', family: 'Newsreader Figures', axes: {} },
	{ file: 'franklin.woff2', family: 'Libre Franklin', axes: { wght: 400 } },
	{ file: 'franklin.woff2', family: 'Libre Franklin', axes: { wght: 600 } }
];

/** Every sign of Latin scripts and of punctuation, but digits. */
const SIGNS = [...Array(0x2200).keys()]
	.map((code) => String.fromCharCode(code))
	.filter((sign) => /[^\p{N}\p{C}]/u.test(sign))
	.join('');

/** Pixels to a unit of the picture, across: the more, the less edges weigh. */
const SCALE = 2;

/** A picture as it is drawn, and its width and height in pixels. */
export interface Pixels {
	/** Four bytes a pixel: red, green, blue, alpha. */
	readonly rgba: Buffer;
	readonly width: number;
	readonly height: number;
}

/**
 * What pictures are drawn with: no font, or the page's under the style sheet's names, letters tied or not.
 * A line with a ligature in one of its fonts and none in another loses its end where letters are tied.
 */
export type With = 'none' | 'tied' | 'untied';

/** Draws pictures without a browser; its font files are removed when the tests end. */
export async function painter(): Promise<(svg: string, fonts: With) => Pixels> {
	const folder = mkdtempSync(join(tmpdir(), 'polices-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const filesIn = (name: With, dropTables: readonly string[]) =>
		Promise.all(
			INSTANCES.map(async (instance, index) => {
				const path = join(folder, `${name}-${index}.ttf`);
				writeFileSync(path, await fontOf(instance, dropTables));
				return path;
			})
		);
	const files: Readonly<Record<With, string[]>> = {
		none: [],
		tied: await filesIn('tied', []),
		untied: await filesIn('untied', ['GSUB'])
	};
	return (svg, fonts) => {
		const font = { loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' };
		const fitTo = { mode: 'zoom', value: SCALE } as const;
		const drawn = new Resvg(svg, { font: { ...font, fontFiles: files[fonts] }, fitTo }).render();
		return { rgba: drawn.pixels, width: drawn.width, height: drawn.height };
	};
}

async function fontOf(
	{ file, family, axes, wordsOnly }: Instance,
	dropTables: readonly string[]
): Promise<Buffer> {
	const woff2 = readFileSync(join('src/lib/styles/fonts', file));
	const font = await subsetFont(woff2, wordsOnly ? SIGNS : null, {
		keepAllGlyphs: !wordsOnly,
		targetFormat: 'truetype',
		variationAxes: axes,
		dropTables
	});
	const names = new Map([
		[1, family],
		[2, 'Regular'],
		[6, family.replaceAll(' ', '')]
	]);
	return writeTables(readTables(font).set('name', writeNames(names)));
}

/**
 * How far apart two pictures of one size are where they differ most: the mean difference of a colour, from
 * 0 to 1, over squares of `side` pixels.
 */
export function farthest(a: Pixels, b: Pixels, side: number): number {
	const across = Math.ceil(a.width / side);
	const sums = new Uint32Array(across * Math.ceil(a.height / side));
	for (let y = 0, at = 0; y < a.height; y += 1) {
		const row = Math.floor(y / side) * across;
		for (let x = 0; x < a.width; x += 1) {
			const square = row + Math.floor(x / side);
			// Alpha is the same all over.
			for (const end = at + 3; at < end; at += 1) {
				sums[square] = (sums[square] ?? 0) + Math.abs((a.rgba[at] ?? 0) - (b.rgba[at] ?? 0));
			}
			at += 1;
		}
	}
	return Math.max(...sums) / (side * side * 3 * 255);
}
