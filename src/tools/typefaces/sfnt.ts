/** TrueType files: the tables that they are made of, and the names that one of them holds. */

export type Tables = Map<string, Buffer>;

/** Bytes of an entry of the directory, which tells where each table stands. */
const ENTRY = 16;
const DIRECTORY = 12;

/** The tables of a font, by tag: copies, free to be changed. */
export function readTables(font: Buffer): Tables {
	const tables: Tables = new Map();
	for (let index = 0; index < font.readUInt16BE(4); index += 1) {
		const entry = DIRECTORY + ENTRY * index;
		const start = font.readUInt32BE(entry + 8);
		const data = font.subarray(start, start + font.readUInt32BE(entry + 12));
		tables.set(font.toString('latin1', entry, entry + 4), Buffer.from(data));
	}
	return tables;
}

export function table(tables: Tables, tag: string): Buffer {
	const found = tables.get(tag);
	if (!found) throw new Error(`the font has no ${tag} table`);
	return found;
}

/** Tables begin at multiples of four bytes. */
const padded = (data: Buffer) => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

function checksum(data: Buffer): number {
	const words = padded(data);
	let sum = 0;
	for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
	return sum;
}

/** What a reader needs to search `count` sorted entries by halves. */
export function searchFields(
	count: number,
	size: number
): [range: number, power: number, rest: number] {
	const power = Math.floor(Math.log2(count));
	return [size * 2 ** power, power, size * (count - 2 ** power)];
}

/** A font made of tables, checksums included. */
export function writeTables(tables: Tables): Buffer {
	// The whole font's checksum is taken with this field at zero.
	table(tables, 'head').writeUInt32BE(0, 8);
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const directory = Buffer.alloc(DIRECTORY + ENTRY * sorted.length);
	directory.writeUInt32BE(0x00010000, 0);
	[sorted.length, ...searchFields(sorted.length, ENTRY)].forEach((value, field) => {
		directory.writeUInt16BE(value, 4 + 2 * field);
	});
	let offset = directory.length;
	let head = 0;
	for (const [index, [tag, data]] of sorted.entries()) {
		const entry = DIRECTORY + ENTRY * index;
		directory.write(tag, entry, 'latin1');
		[checksum(data), offset, data.length].forEach((value, field) => {
			directory.writeUInt32BE(value, entry + 4 + 4 * field);
		});
		if (tag === 'head') head = offset;
		offset += padded(data).length;
	}
	const font = Buffer.concat([directory, ...sorted.map(([, data]) => padded(data))]);
	font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
	return font;
}

/** Platform, encoding and language of the records that every reader looks for: Windows, Unicode, English. */
const RECORD = [3, 1, 0x409] as const;

/** Texts of a `name` table by their number: 1 is the family, 13 the licence. */
export function readNames(name: Buffer): Map<number, string> {
	const names = new Map<number, string>();
	const texts = name.readUInt16BE(4);
	for (let index = 0; index < name.readUInt16BE(2); index += 1) {
		const [platform, , , id = 0, length = 0, start = 0] = Array.from({ length: 6 }, (_, field) =>
			name.readUInt16BE(6 + 12 * index + 2 * field)
		);
		if (platform !== RECORD[0]) continue;
		const text = Buffer.from(name.subarray(texts + start, texts + start + length));
		names.set(id, text.swap16().toString('utf16le'));
	}
	return names;
}

export function writeNames(names: ReadonlyMap<number, string>): Buffer {
	const sorted = [...names].sort(([a], [b]) => a - b);
	const texts = sorted.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	const head = Buffer.alloc(6 + 12 * sorted.length);
	head.writeUInt16BE(sorted.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	for (const [index, [id]] of sorted.entries()) {
		const length = texts[index]?.length ?? 0;
		[...RECORD, id, length, offset].forEach((value, field) => {
			head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
		});
		offset += length;
	}
	return Buffer.concat([head, ...texts]);
}
