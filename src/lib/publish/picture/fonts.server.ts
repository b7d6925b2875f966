/** The page's own fonts as files that a rasteriser reads: TrueType, one weight each. Made once. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { renameFont } from './rename-font';

const FOLDER = 'src/lib/styles/fonts';

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

let made: Promise<string[]> | undefined;

/** Paths of the font files; they are removed when the build ends. */
export function fontFiles(): Promise<string[]> {
	made ??= make();
	return made;
}

async function make(): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'polices-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return Promise.all(
		INSTANCES.map(async ({ file, family, axes, wordsOnly }, index) => {
			const font = await subsetFont(readFileSync(resolve(FOLDER, file)), wordsOnly ? SIGNS : null, {
				keepAllGlyphs: !wordsOnly,
				targetFormat: 'truetype',
				variationAxes: axes,
				// A line with a ligature in one font and none in another would lose its end.
				dropTables: ['GSUB']
			});
			const path = join(folder, `${index}.ttf`);
			writeFileSync(path, renameFont(font, family));
			return path;
		})
	);
}
