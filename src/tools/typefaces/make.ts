/**
 * `npm run fonts`: cuts the page's four fonts out of the Fontsource packages, and writes the style
 * sheet that declares them with fallbacks of the same measure. Run it after a change of characters,
 * axes or packages, and commit what it writes; the build itself never runs it.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as prettier from 'prettier';
import subsetFont from 'subset-font';
import { TEXT } from '../../lib/language/drawn.ts';
import { readNames, readTables, table, writeNames, writeTables } from './sfnt.ts';
import { root } from '../setup/run.js';
import { fallbackFaces, measure } from './fallbacks.ts';
import { addThinSpaces } from './thin-spaces.ts';

const styles = join(root, 'src/lib/styles');
const { resolve } = createRequire(import.meta.url);

/** All four files together, in bytes. */
const BUDGET = 54_000;

const NBSP = '\u00a0';
/** What calculated figures are written with. */
const FIGURES = `0123456789,.%−+÷×= ${NBSP}`;

/** The licence asks to be told within each copy: its sentence, and names 0 and 14 of the source. */
const LICENCE_NAMES = [0, 13, 14];
const LICENCE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';

type Axes = Readonly<Record<string, number | { min: number; max: number }>>;

interface Cut {
	/** Written under `src/lib/styles/fonts/`. */
	readonly file: string;
	/** A file of a Fontsource package. */
	readonly source: string;
	readonly family: string;
	readonly weight: string;
	readonly style: 'normal' | 'italic';
	readonly text: string;
	readonly features: readonly string[];
	readonly axes: Axes;
	readonly fallback?: {
		readonly kind: 'serif' | 'sans';
		/** Where on the axes letters are measured, and digits, which text has in another weight. */
		readonly letters: Axes;
		readonly digits?: Axes;
		/** Digits as text mostly has them, where their fallbacks have a scale of their own. */
		readonly sample?: string;
	};
}

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-opsz';

const CUTS: readonly Cut[] = [
	{
		file: 'newsreader-display.woff2',
		source: `${newsreader}-normal.woff2`,
		family: 'Newsreader Display',
		weight: '500',
		style: 'normal',
		text: TEXT,
		// Digits are tabular by default in Newsreader; pnum gives titles even spacing.
		features: ['kern', 'liga', 'pnum'],
		axes: { opsz: 72, wght: 500 },
		fallback: { kind: 'serif', letters: {} }
	},
	{
		file: 'newsreader-text.woff2',
		source: `${newsreader}-normal.woff2`,
		family: 'Newsreader',
		weight: '400 600',
		style: 'normal',
		text: TEXT,
		features: ['kern', 'liga', 'tnum'],
		axes: { opsz: 18, wght: { min: 400, max: 600 } },
		fallback: { kind: 'serif', letters: { wght: 400 }, digits: { wght: 500 }, sample: '20192020' }
	},
	{
		file: 'franklin.woff2',
		source: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
		family: 'Libre Franklin',
		weight: '400 700',
		style: 'normal',
		text: TEXT,
		features: ['kern', 'liga'],
		axes: { wght: { min: 400, max: 700 } },
		// Captions name periods.
		fallback: { kind: 'sans', letters: { wght: 400 }, sample: '2019-2020' }
	},
	{
		file: 'newsreader-figures-italic.woff2',
		source: `${newsreader}-italic.woff2`,
		family: 'Newsreader Figures',
		weight: '500',
		style: 'italic',
		text: FIGURES,
		features: ['kern', 'tnum'],
		axes: { opsz: 28, wght: 500 }
	}
];

/** A copy of a font that tells its licence. */
function addLicence(font: Buffer): Buffer {
	const tables = readTables(font);
	const names = readNames(table(tables, 'name')).set(13, LICENCE);
	return writeTables(tables.set('name', writeNames(names)));
}

/** The font as another format, or at one point of its axes. */
const convert = (font: Buffer, targetFormat: 'truetype' | 'woff2', variationAxes: Axes = {}) =>
	subsetFont(font, null, {
		...{ keepAllGlyphs: true, noHinting: true, preserveNameIds: LICENCE_NAMES },
		...{ targetFormat, variationAxes }
	});

async function make(cut: Cut): Promise<{ bytes: number; css: string }> {
	const subset = await subsetFont(await readFile(resolve(cut.source)), cut.text, {
		keepFeatures: cut.features,
		noHinting: true,
		dropTables: ['STAT'],
		variationAxes: cut.axes,
		preserveNameIds: LICENCE_NAMES,
		targetFormat: 'truetype'
	});
	const font = addLicence(addThinSpaces(subset));
	const woff2 = await convert(font, 'woff2');
	await writeFile(join(styles, 'fonts', cut.file), woff2);
	const face = `@font-face {
		font-family: '${cut.family}';
		src: url('./fonts/${cut.file}') format('woff2');
		font-weight: ${cut.weight};
		font-style: ${cut.style};
		font-display: swap;
	}`;
	if (!cut.fallback) return { bytes: woff2.length, css: face };
	const { kind, letters, digits = letters, sample = '' } = cut.fallback;
	const measured = async (axes: Axes) => measure(await convert(font, 'truetype', axes), sample);
	const metrics = { ...(await measured(letters)), digits: (await measured(digits)).digits };
	return {
		bytes: woff2.length,
		css: `${face}\n\n${fallbackFaces(cut.family, kind, metrics, sample)}`
	};
}

const tell = (what: string, bytes: number) =>
	console.log(`${what.padEnd(34)}${String(bytes).padStart(6)} octets`);

const sheets = ['/* Written by `npm run fonts` (src/tools/typefaces/make.ts): change it there. */'];
let total = 0;
for (const cut of CUTS) {
	const { bytes, css } = await make(cut);
	tell(cut.file, bytes);
	total += bytes;
	sheets.push(css);
}
tell('total', total);

// The licence of both families asks to travel with them.
for (const name of ['newsreader', 'libre-franklin']) {
	const family = dirname(resolve(`@fontsource-variable/${name}/package.json`));
	await copyFile(join(family, 'LICENSE'), join(root, 'static/licences', `OFL-${name}.txt`));
}
const sheet = join(styles, 'fonts.css');
const config = await prettier.resolveConfig(sheet);
await writeFile(sheet, await prettier.format(sheets.join('\n\n'), { ...config, filepath: sheet }));
if (total > BUDGET) {
	console.error(`Les polices pèsent ${total} octets, le budget est de ${BUDGET}.`);
	process.exitCode = 1;
}
