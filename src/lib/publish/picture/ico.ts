/** PNG pictures in one .ico file: https://en.wikipedia.org/wiki/ICO_(file_format) */

const HEADER = 6;
const ENTRY = 16;

export function ico(pngs: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	let at = HEADER + ENTRY * pngs.length;
	const file = new Uint8Array(at + pngs.reduce((sum, { length }) => sum + length, 0));
	const fields = new DataView(file.buffer);
	const ICON = 1;
	fields.setUint16(2, ICON, true);
	fields.setUint16(4, pngs.length, true);
	pngs.forEach((png, index) => {
		const entry = HEADER + ENTRY * index;
		// Width and height, big-endian, stand at bytes 16 and 20 of a PNG. 256 is written 0.
		const source = new DataView(png.buffer, png.byteOffset);
		fields.setUint8(entry, source.getUint32(16) % 256);
		fields.setUint8(entry + 1, source.getUint32(20) % 256);
		const COLOUR_PLANES = 1;
		const BITS_PER_PIXEL = 32;
		fields.setUint16(entry + 4, COLOUR_PLANES, true);
		fields.setUint16(entry + 6, BITS_PER_PIXEL, true);
		fields.setUint32(entry + 8, png.length, true);
		fields.setUint32(entry + 12, at, true);
		file.set(png, at);
		at += png.length;
	});
	return file;
}
