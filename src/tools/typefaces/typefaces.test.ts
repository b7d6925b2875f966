import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { TEXT } from '$lib/language/drawn';
import { readNames, readTables, table, writeTables } from './sfnt';
import { root } from '../setup/run.js';
import { readGlyphs } from './thin-spaces';

const folder = join(root, 'src/lib/styles/fonts');
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
const unpack = (file: string) =>
	subsetFont(readFileSync(join(folder, file)), null, {
		keepAllGlyphs: true,
		preserveNameIds: [13, 14],
		targetFormat: 'truetype'
	});

test('the page has fonts of its own', () => {
	expect(files.length).toBeGreaterThan(0);
});

test.each(files)('%s tells its copyright and its licence', async (file) => {
	const names = readNames(table(readTables(await unpack(file)), 'name'));
	expect(names.get(0)).toMatch(/^Copyright .*Project Authors/);
	expect(names.get(13)).toContain('SIL Open Font License, Version 1.1');
	expect(names.get(14)).toMatch(/scripts\.sil\.org\/OFL|openfontlicense\.org/);
});

test.each(files)('%s has the narrow spaces of French, narrower than a space', async (file) => {
	const tables = readTables(await unpack(file));
	const glyphs = readGlyphs(table(tables, 'cmap'));
	const width = (code: number) => {
		const glyph = glyphs.get(code) ?? NaN;
		return table(tables, 'hmtx').readUInt16BE(4 * glyph);
	};
	expect(width(0x202f)).toBe(width(0x2009));
	expect(width(0x202f)).toBeLessThan(width(0x20));
	expect(width(0xa0)).toBe(width(0x20));
});

test.each(files)('%s draws a hyphen that no line ends on like any other', async (file) => {
	const glyphs = readGlyphs(table(readTables(await unpack(file)), 'cmap'));
	expect(glyphs.get(0x2011)).toBe(glyphs.get(0x2d));
});

test.each(files)(
	'the tables of %s are written as they were read, with their checksum',
	async (file) => {
		const font = await unpack(file);
		const written = writeTables(readTables(font));
		const [before, after] = [readTables(font), readTables(written)];
		for (const tables of [before, after]) table(tables, 'head').writeUInt32BE(0, 8);
		expect(after).toEqual(before);
		let sum = 0;
		for (let at = 0; at < written.length; at += 4) sum = (sum + written.readUInt32BE(at)) >>> 0;
		expect(sum).toBe(0xb1b0afba);
	}
);

test.each(files.filter((file) => !file.includes('figures')))(
	'%s has every sign that words may have, and no other of ASCII',
	async (file) => {
		const glyphs = readGlyphs(table(readTables(await unpack(file)), 'cmap'));
		const has = (sign: string) => glyphs.has(sign.codePointAt(0) ?? 0);
		expect([...TEXT].filter((sign) => !has(sign))).toEqual([]);
		const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
		expect(ascii.filter((sign) => has(sign) !== TEXT.includes(sign))).toEqual([]);
	}
);
