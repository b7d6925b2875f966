/** The spaces and the hyphen that French lines need, in fonts that lack them. */
import { readTables, searchFields, table, writeTables } from './sfnt.ts';

const NBSP = '\u00a0';
const THIN = '\u2009';
const NARROW_NBSP = '\u202f';
const NB_HYPHEN = '\u2011';
/** Width of U+202F and U+2009, in ems: a thin space, enough between tabular digits. */
const THIN_WIDTH = 0.16;

export type Glyphs = Map<number, number>;

/** Glyph of each character, by code: what a `cmap` of format 4 says, as HarfBuzz writes it. */
export function readGlyphs(cmap: Buffer): Glyphs {
	const glyphs: Glyphs = new Map();
	for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
		const at = cmap.readUInt32BE(8 + 8 * index);
		if (cmap.readUInt16BE(at) !== 4) continue;
		const doubled = cmap.readUInt16BE(at + 6);
		for (let segment = 0; segment < doubled; segment += 2) {
			const end = cmap.readUInt16BE(at + 14 + segment);
			const start = cmap.readUInt16BE(at + 16 + doubled + segment);
			const delta = cmap.readUInt16BE(at + 16 + 2 * doubled + segment);
			const rangeAt = at + 16 + 3 * doubled + segment;
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

/** A `cmap` with one subtable of format 4, one segment a run of consecutive glyphs. */
function writeGlyphs(glyphs: Glyphs): Buffer {
	const segments: { start: number; end: number; delta: number }[] = [];
	for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
		const delta = (glyph - code) & 0xffff;
		const last = segments.at(-1);
		if (last && last.end + 1 === code && last.delta === delta) last.end = code;
		else segments.push({ start: code, end: code, delta });
	}
	segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
	const fields = [2 * segments.length, ...searchFields(segments.length, 2)];
	const words = [
		...[4, 16 + 8 * segments.length, 0, ...fields],
		...[...segments.map(({ end }) => end), 0],
		...segments.map(({ start }) => start),
		...segments.map(({ delta }) => delta),
		// No segment looks its glyphs up elsewhere.
		...segments.map(() => 0)
	];
	// The same subtable for Unicode's platform and for Windows.
	const head = [0, 2, 0, 3, 0, 20, 3, 1, 0, 20];
	const cmap = Buffer.alloc(2 * (head.length + words.length));
	[...head, ...words].forEach((word, index) => cmap.writeUInt16BE(word, 2 * index));
	return cmap;
}

/**
 * Gives a font its own U+202F and U+2009, which separate thousands and stand before « ; ! ? ». The
 * families lack U+202F: each text engine would then choose a width, or another font, of its own.
 * Their blank glyph for U+00A0 is the twin of their space, so it is free to become the thin one.
 */
export function addThinSpaces(font: Buffer): Buffer {
	const tables = readTables(font);
	const glyphs = readGlyphs(table(tables, 'cmap'));
	const [space, nbsp] = [' ', NBSP].map((sign) => glyphs.get(sign.charCodeAt(0)));
	if (space === undefined || nbsp === undefined || space === nbsp) {
		throw new Error('the font has no blank glyph to spare for U+202F');
	}
	if (nbsp >= table(tables, 'hhea').readUInt16BE(34)) {
		throw new Error('the glyph of U+00A0 shares its width with others');
	}
	glyphs.set(NBSP.charCodeAt(0), space);
	for (const thin of [THIN, NARROW_NBSP]) glyphs.set(thin.charCodeAt(0), nbsp);
	// A hyphen that no line ends on looks like any other. A font of figures has none.
	const hyphen = glyphs.get('-'.charCodeAt(0));
	if (hyphen !== undefined) glyphs.set(NB_HYPHEN.charCodeAt(0), hyphen);
	const unitsPerEm = table(tables, 'head').readUInt16BE(18);
	table(tables, 'hmtx').writeUInt16BE(Math.round(THIN_WIDTH * unitsPerEm), 4 * nbsp);
	return writeTables(tables.set('cmap', writeGlyphs(glyphs)));
}
