/**
 * `npm run fonts`: cuts the page's four fonts out of the Fontsource packages, and writes the style
 * sheet that declares them with fallbacks of the same measure. Run it after a change of characters,
 * axes or packages, and commit what it writes; the build itself never runs it.
 */
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../../', import.meta.url));
const styles = join(root, 'src/lib/styles');
const require = createRequire(import.meta.url);

/** All four files together, in bytes. */
const BUDGET = 62_000;

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const LETTERS = 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ';
const NBSP = '\u00a0';
const THIN = '\u2009';
const NARROW_NBSP = '\u202f';
/** Ÿ, ≈, ≤, ≥, the arrows and ✓ are in no Latin file of either family: the system draws them. */
const TEXT = `${ASCII}${LETTERS}«»’‘“”–—…•·§°×÷=−±${NBSP}`;
/** What « calculé » figures are written with. */
const FIGURES = `0123456789,.%−+÷×= ${NBSP}`;

/** Width of U+202F and U+2009, in ems: a thin space, enough between tabular digits. */
const THIN_WIDTH = 0.16;

/**
 * @typedef {object} Cut
 * @property {string} file written under `src/lib/styles/fonts/`
 * @property {string} source a file of a Fontsource package
 * @property {string} family
 * @property {string} weight for the style sheet
 * @property {'normal' | 'italic'} style
 * @property {string} text the characters kept
 * @property {string[]} features the layout features kept
 * @property {Record<string, number | { min: number, max: number }>} axes
 * @property {Record<string, number>} measured where on the axes the fallbacks are matched
 * @property {Record<string, number>} [digits] the same for digits, which the text has in two weights
 * @property {string} [told] digits as its text mostly has them: their fallbacks have a scale of their own
 * @property {'serif' | 'sans'} [fallback]
 */

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-opsz';

/** @type {Cut[]} */
const cuts = [
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
		measured: {},
		fallback: 'serif'
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
		measured: { wght: 400 },
		digits: { wght: 500 },
		told: '20192020',
		fallback: 'serif'
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
		measured: { wght: 400 },
		// Captions name periods.
		told: '2019-2020',
		fallback: 'sans'
	},
	{
		file: 'newsreader-figures-italic.woff2',
		source: `${newsreader}-italic.woff2`,
		family: 'Newsreader Figures',
		weight: '500',
		style: 'italic',
		text: FIGURES,
		features: ['kern', 'tnum'],
		axes: { opsz: 28, wght: 500 },
		measured: {}
	}
];

/** Share of each sign in running French, per hundred letters, accents folded. */
const FREQUENCIES = {
	...{ ' ': 19.5, ',': 1.5, '.': 1.2, a: 8.1, b: 0.9, c: 3.3, d: 3.7, e: 17.1, f: 1.1, g: 0.9 },
	...{ h: 0.7, i: 7.6, j: 0.6, k: 0.1, l: 5.5, m: 3, n: 7.1, o: 5.3, p: 3, q: 1.4, r: 6.6 },
	...{ s: 7.9, t: 7.2, u: 6.4, v: 1.8, w: 0.1, x: 0.4, y: 0.3, z: 0.3 }
};

/**
 * Advance widths of system fonts in thousandths of an em: space, a to z, comma, full stop; a
 * digit; the dash. Read from the fonts (Liberation Sans has the widths of Arial and Helvetica).
 *
 * @type {Record<'serif' | 'sans', { local: string[], widths: string, digit: number, dash: number }[]>}
 */
const SYSTEM = {
	// Of several faces of one family, the last one present is used: the commonest stand last.
	serif: [
		{
			local: ['Times New Roman', 'Liberation Serif'],
			digit: 500,
			dash: 333,
			widths:
				'250 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 250 250'
		},
		{
			local: ['DejaVu Serif'],
			digit: 636,
			dash: 338,
			widths:
				'318 596 640 560 640 592 370 640 644 320 310 606 320 948 644 602 640 640 478 513 402 644 565 856 564 565 527 318 318'
		},
		{
			local: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'],
			digit: 559,
			dash: 310,
			widths:
				'260 563 614 492 614 535 369 538 635 320 300 585 310 945 645 577 614 614 471 451 352 635 579 862 578 565 511 250 250'
		},
		{
			local: ['Georgia'],
			digit: 614,
			dash: 374,
			widths:
				'241 504 560 454 574 484 325 509 582 293 291 535 286 880 591 539 571 560 410 432 346 576 497 738 503 493 443 270 270'
		}
	],
	sans: [
		{
			local: ['DejaVu Sans'],
			digit: 636,
			dash: 361,
			widths:
				'318 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 318 318'
		},
		{
			local: ['Roboto', 'Roboto-Regular'],
			digit: 562,
			dash: 276,
			widths:
				'248 544 562 523 564 530 348 562 551 243 239 507 243 877 552 570 562 568 339 516 327 551 484 751 496 473 496 197 264'
		},
		{
			local: ['Arial', 'Helvetica', 'Liberation Sans'],
			digit: 556,
			dash: 333,
			widths:
				'278 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278 278'
		}
	]
};

/**
 * Mean advance width over French text, in ems.
 *
 * @param {(sign: string) => number} width of one sign, in ems
 */
function meanWidth(width) {
	let sum = 0;
	let weights = 0;
	for (const [sign, weight] of Object.entries(FREQUENCIES)) {
		sum += weight * width(sign);
		weights += weight;
	}
	return sum / weights;
}

/** @param {string} widths a row of `SYSTEM` */
function systemWidth(widths) {
	const row = widths.split(' ').map(Number);
	const signs = [' ', ...'abcdefghijklmnopqrstuvwxyz', ',', '.'];
	return meanWidth((sign) => (row[signs.indexOf(sign)] ?? NaN) / 1000);
}

/**
 * The tables of a TrueType font, by tag.
 *
 * @param {Buffer} font
 */
function readTables(font) {
	/** @type {Map<string, Buffer>} */
	const tables = new Map();
	for (let i = 0; i < font.readUInt16BE(4); i += 1) {
		const entry = 12 + 16 * i;
		const start = font.readUInt32BE(entry + 8);
		const length = font.readUInt32BE(entry + 12);
		tables.set(
			font.toString('latin1', entry, entry + 4),
			Buffer.from(font.subarray(start, start + length))
		);
	}
	return tables;
}

/**
 * @param {Map<string, Buffer>} tables
 * @param {string} tag
 */
function table(tables, tag) {
	const found = tables.get(tag);
	if (!found) throw new Error(`the font has no ${tag} table`);
	return found;
}

/** @param {Buffer} data */
function checksum(data) {
	let sum = 0;
	const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
	for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
	return sum;
}

/**
 * A TrueType font made of tables, checksums included.
 *
 * @param {Map<string, Buffer>} tables
 */
function writeTables(tables) {
	table(tables, 'head').writeUInt32BE(0, 8);
	const tags = [...tables.keys()].sort();
	const power = Math.floor(Math.log2(tags.length));
	const header = Buffer.alloc(12 + 16 * tags.length);
	header.writeUInt32BE(0x00010000, 0);
	header.writeUInt16BE(tags.length, 4);
	header.writeUInt16BE(16 * 2 ** power, 6);
	header.writeUInt16BE(power, 8);
	header.writeUInt16BE(16 * (tags.length - 2 ** power), 10);
	const parts = [header];
	let offset = header.length;
	let headOffset = 0;
	for (const [i, tag] of tags.entries()) {
		const data = table(tables, tag);
		if (tag === 'head') headOffset = offset;
		const entry = 12 + 16 * i;
		header.write(tag, entry, 'latin1');
		header.writeUInt32BE(checksum(data), entry + 4);
		header.writeUInt32BE(offset, entry + 8);
		header.writeUInt32BE(data.length, entry + 12);
		const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
		parts.push(padded);
		offset += padded.length;
	}
	const font = Buffer.concat(parts);
	font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headOffset + 8);
	return font;
}

/**
 * Glyph of each character.
 *
 * @param {Buffer} cmap
 */
function readCharacters(cmap) {
	/** @type {Map<number, number>} */
	const glyphs = new Map();
	for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
		const at = cmap.readUInt32BE(4 + 8 * i + 4);
		if (cmap.readUInt16BE(at) !== 4) continue;
		const doubled = cmap.readUInt16BE(at + 6);
		for (let s = 0; s < doubled; s += 2) {
			const end = cmap.readUInt16BE(at + 14 + s);
			const start = cmap.readUInt16BE(at + 16 + doubled + s);
			const delta = cmap.readUInt16BE(at + 16 + 2 * doubled + s);
			const rangeAt = at + 16 + 3 * doubled + s;
			const range = cmap.readUInt16BE(rangeAt);
			for (let code = start; code <= end && code < 0xffff; code += 1) {
				const glyph = range ? cmap.readUInt16BE(rangeAt + range + 2 * (code - start)) : code;
				if (range && glyph === 0) continue;
				glyphs.set(code, (glyph + delta) & 0xffff);
			}
		}
	}
	return glyphs;
}

/**
 * @param {Map<number, number>} glyphs glyph of each character
 * @returns a `cmap` with one format 4 subtable, one segment a run of consecutive glyphs
 */
function writeCharacters(glyphs) {
	/** @type {{ start: number, end: number, delta: number }[]} */
	const segments = [];
	for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
		const delta = (glyph - code) & 0xffff;
		const last = segments.at(-1);
		if (last && last.end + 1 === code && last.delta === delta) last.end = code;
		else segments.push({ start: code, end: code, delta });
	}
	segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
	const count = segments.length;
	const power = Math.floor(Math.log2(count));
	const sub = Buffer.alloc(16 + 8 * count);
	sub.writeUInt16BE(4, 0);
	sub.writeUInt16BE(sub.length, 2);
	sub.writeUInt16BE(2 * count, 6);
	sub.writeUInt16BE(2 * 2 ** power, 8);
	sub.writeUInt16BE(power, 10);
	sub.writeUInt16BE(2 * (count - 2 ** power), 12);
	for (const [i, { start, end, delta }] of segments.entries()) {
		sub.writeUInt16BE(end, 14 + 2 * i);
		sub.writeUInt16BE(start, 16 + 2 * count + 2 * i);
		sub.writeUInt16BE(delta, 16 + 4 * count + 2 * i);
	}
	const head = Buffer.alloc(20);
	head.writeUInt16BE(2, 2);
	for (const [i, platform] of [0, 3].entries()) {
		head.writeUInt16BE(platform, 4 + 8 * i);
		head.writeUInt16BE(platform === 0 ? 3 : 1, 6 + 8 * i);
		head.writeUInt32BE(20, 8 + 8 * i);
	}
	return Buffer.concat([head, sub]);
}

/**
 * Gives a font its own U+202F and U+2009, which separate thousands and stand before « ; ! ? ». The
 * families lack U+202F: each text engine would then choose a width, or another font, of its own.
 * Newsreader's blank glyph for U+00A0 is the twin of its space, so it is free to become the thin one.
 *
 * @param {Buffer} font
 */
function addThinSpaces(font) {
	const tables = readTables(font);
	const glyphs = readCharacters(table(tables, 'cmap'));
	const [space, nbsp] = [' ', NBSP].map((sign) => glyphs.get(sign.charCodeAt(0)));
	if (space === undefined || nbsp === undefined || space === nbsp) {
		throw new Error('the font has no blank glyph to spare for U+202F');
	}
	glyphs.set(NBSP.charCodeAt(0), space);
	glyphs.set(THIN.charCodeAt(0), nbsp);
	glyphs.set(NARROW_NBSP.charCodeAt(0), nbsp);
	tables.set('cmap', writeCharacters(glyphs));
	if (nbsp >= table(tables, 'hhea').readUInt16BE(34)) {
		throw new Error('the glyph of U+00A0 shares its width with others');
	}
	const unitsPerEm = table(tables, 'head').readUInt16BE(18);
	table(tables, 'hmtx').writeUInt16BE(Math.round(THIN_WIDTH * unitsPerEm), 4 * nbsp);
	return writeTables(tables);
}

/**
 * @param {Buffer} font a TrueType font without axes
 * @param {string} told
 * @returns its vertical metrics, mean width over French text and width of `told`, in ems
 */
function measure(font, told) {
	const tables = readTables(font);
	const glyphs = readCharacters(table(tables, 'cmap'));
	const hhea = table(tables, 'hhea');
	const hmtx = table(tables, 'hmtx');
	const unitsPerEm = table(tables, 'head').readUInt16BE(18);
	const last = hhea.readUInt16BE(34) - 1;
	/** @param {string} sign */
	const width = (sign) => {
		const glyph = glyphs.get(sign.charCodeAt(0));
		if (glyph === undefined) throw new Error(`the font has no « ${sign} »`);
		return hmtx.readUInt16BE(4 * Math.min(glyph, last)) / unitsPerEm;
	};
	return {
		ascent: hhea.readInt16BE(4) / unitsPerEm,
		descent: -hhea.readInt16BE(6) / unitsPerEm,
		lineGap: hhea.readInt16BE(8) / unitsPerEm,
		mean: meanWidth(width),
		told: [...told].reduce((sum, sign) => sum + width(sign), 0)
	};
}

/** @param {number} ratio */
const percent = (ratio) => `${(100 * ratio).toFixed(2)}%`;

/**
 * The faces that stand in for a font until it arrives: system fonts scaled to its mean width, with
 * its ascent and descent, so that lines keep their height and nearly all their breaks. Where digits
 * differ more than letters, they have a scale of their own: a year moves what follows it.
 *
 * @param {Cut} cut
 * @param {ReturnType<typeof measure>} metrics
 */
function fallbackFaces({ family, fallback, told = '' }, metrics) {
	if (!fallback) return '';
	/** @param {readonly string[]} local @param {number} scale @param {string} [range] */
	const face = (local, scale, range = '') => `@font-face {
		font-family: '${family} Fallback';
		src: ${local.map((name) => `local('${name}')`).join(', ')};
		size-adjust: ${percent(scale)};
		ascent-override: ${percent(metrics.ascent / scale)};
		descent-override: ${percent(metrics.descent / scale)};
		line-gap-override: ${percent(metrics.lineGap / scale)};
		${range}
	}`;
	const range = told.includes('-') ? 'unicode-range: U+2D, U+30-39;' : 'unicode-range: U+30-39;';
	return SYSTEM[fallback]
		.flatMap(({ local, widths, digit, dash }) => {
			const asTold = [...told].reduce((sum, sign) => sum + (sign === '-' ? dash : digit), 0) / 1000;
			return [
				face(local, metrics.mean / systemWidth(widths)),
				...(told ? [face(local, metrics.told / asTold, range)] : [])
			];
		})
		.join('\n\n');
}

/** @param {Cut} cut */
async function make(cut) {
	const source = await readFile(require.resolve(cut.source));
	const options = {
		keepFeatures: cut.features,
		noHinting: true,
		dropTables: ['STAT'],
		variationAxes: cut.axes
	};
	const plain = await subsetFont(source, cut.text, { ...options, targetFormat: 'truetype' });
	const thin = addThinSpaces(plain);
	// A pass that keeps everything only wraps the font as woff2.
	const woff2 = await subsetFont(thin, null, {
		keepAllGlyphs: true,
		targetFormat: 'woff2',
		noHinting: true
	});
	await writeFile(join(styles, 'fonts', cut.file), woff2);
	if (!cut.fallback) return { bytes: woff2.length, fallbacks: '' };
	/** @param {Record<string, number>} axes */
	const measuredAt = async (axes) =>
		measure(
			await subsetFont(thin, null, {
				keepAllGlyphs: true,
				targetFormat: 'truetype',
				variationAxes: axes
			}),
			cut.told ?? ''
		);
	const metrics = await measuredAt(cut.measured);
	const { told } = await measuredAt(cut.digits ?? cut.measured);
	return { bytes: woff2.length, fallbacks: fallbackFaces(cut, { ...metrics, told }) };
}

await mkdir(join(styles, 'fonts'), { recursive: true });
let total = 0;
let css = '/* Written by `npm run fonts` (src/tools/fonts.js): change it there. */\n';
for (const cut of cuts) {
	const { bytes, fallbacks } = await make(cut);
	total += bytes;
	console.log(`${cut.file.padEnd(34)}${String(bytes).padStart(6)} octets`);
	css += `
		@font-face {
			font-family: '${cut.family}';
			src: url('./fonts/${cut.file}') format('woff2');
			font-weight: ${cut.weight};
			font-style: ${cut.style};
			font-display: swap;
		}

		${fallbacks}
	`;
}
console.log(`${'total'.padEnd(34)}${String(total).padStart(6)} octets`);

// The licence of both families asks to travel with them.
for (const name of ['newsreader', 'libre-franklin']) {
	const family = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
	await copyFile(join(family, 'LICENSE'), join(root, 'static/licences', `OFL-${name}.txt`));
}
const target = join(styles, 'fonts.css');
const config = await prettier.resolveConfig(target);
await writeFile(target, await prettier.format(css, { ...config, filepath: target }));
console.log(`${target.slice(root.length)} : ${(await stat(target)).size} octets`);
if (total > BUDGET) {
	console.error(`Les polices pèsent ${total} octets, le budget est de ${BUDGET}.`);
	process.exitCode = 1;
}
