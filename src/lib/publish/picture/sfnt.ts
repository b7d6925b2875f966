/** Renames a TrueType font: the pictures' fonts are asked for by the family names of the style sheet. */

const FAMILY = 1;
const SUBFAMILY = 2;
const POSTSCRIPT = 6;

/** A copy of the font whose `name` table holds its family's name, and nothing else. */
export function renameFont(font: Buffer, family: string): Buffer {
	const count = font.readUInt16BE(4);
	const tables = Array.from({ length: count }, (_, index) => {
		const at = 12 + 16 * index;
		const tag = font.toString('latin1', at, at + 4);
		const start = font.readUInt32BE(at + 8);
		const data = font.subarray(start, start + font.readUInt32BE(at + 12));
		return { tag, data: tag === 'name' ? nameTable(family) : data };
	});
	const head = Buffer.alloc(12 + 16 * count);
	font.copy(head, 0, 0, 12);
	let offset = head.length;
	const bodies = tables.map(({ tag, data }, index) => {
		const at = 12 + 16 * index;
		head.write(tag, at, 'latin1');
		// Checksums are left at zero: what reads these fonts doesn't look at them.
		head.writeUInt32BE(offset, at + 8);
		head.writeUInt32BE(data.length, at + 12);
		const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
		data.copy(padded);
		offset += padded.length;
		return padded;
	});
	return Buffer.concat([head, ...bodies]);
}

function nameTable(family: string): Buffer {
	const texts = [
		[FAMILY, family],
		[SUBFAMILY, 'Regular'],
		[POSTSCRIPT, family.replaceAll(' ', '')]
	] as const;
	const strings = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	const head = Buffer.alloc(6 + 12 * texts.length);
	head.writeUInt16BE(texts.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	texts.forEach(([id], index) => {
		const at = 6 + 12 * index;
		const length = strings[index]?.length ?? 0;
		// Windows, Unicode, English: the record that every reader looks for.
		[3, 1, 0x409, id, length, offset].forEach((value, field) => {
			head.writeUInt16BE(value, at + 2 * field);
		});
		offset += length;
	});
	return Buffer.concat([head, ...strings]);
}
