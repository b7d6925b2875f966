import { readTables, writeNames, writeTables } from './sfnt';

/** A copy of a font under a name of its own: pictures ask for fonts by the style sheet's names. */
export function renameFont(font: Buffer, family: string): Buffer {
	const names = new Map([
		[1, family],
		[2, 'Regular'],
		[6, family.replaceAll(' ', '')]
	]);
	return writeTables(readTables(font).set('name', writeNames(names)));
}
