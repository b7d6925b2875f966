/** The page's own fonts as files that a rasteriser reads: TrueType, one weight each. Made once. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { renameFont } from './sfnt';

const FOLDER = 'src/lib/styles/fonts';

interface Instance {
	readonly file: string;
	readonly family: string;
	readonly axes: Readonly<Record<string, number>>;
}

const INSTANCES: readonly Instance[] = [
	{ file: 'newsreader-display.woff2', family: 'Newsreader Display', axes: {} },
	{ file: 'newsreader-figures-italic.woff2', family: 'Newsreader Figures', axes: {} },
	{ file: 'franklin.woff2', family: 'Libre Franklin', axes: { wght: 400 } },
	{ file: 'franklin.woff2', family: 'Libre Franklin', axes: { wght: 600 } }
];

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
		INSTANCES.map(async ({ file, family, axes }, index) => {
			const font = await subsetFont(readFileSync(resolve(FOLDER, file)), null, {
				keepAllGlyphs: true,
				targetFormat: 'truetype',
				variationAxes: axes
			});
			const path = join(folder, `${index}.ttf`);
			writeFileSync(path, renameFont(font, family));
			return path;
		})
	);
}
