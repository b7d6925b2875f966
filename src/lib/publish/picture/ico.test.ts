import { expect, test } from 'vitest';
import { ico } from './ico';
import { toPng } from './raster.server';

const square =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>';

test('an .ico file names the side of each picture, and where it stands whole', () => {
	const pngs = [16, 48, 256].map((side) => toPng(square, side));
	const file = Buffer.from(ico(pngs));
	expect(file.readUInt16LE(2), 'an icon, not a cursor').toBe(1);
	expect(file.readUInt16LE(4)).toBe(3);
	const entries = [0, 1, 2].map((index) => file.subarray(6 + 16 * index));
	expect(entries.map((entry) => entry.readUInt8(0))).toEqual([16, 48, 0]);
	for (const [index, entry] of entries.entries()) {
		const from = entry.readUInt32LE(12);
		expect(file.subarray(from, from + entry.readUInt32LE(8))).toEqual(
			Buffer.from(pngs[index] ?? [])
		);
	}
});
