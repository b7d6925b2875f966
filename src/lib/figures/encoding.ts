/** What a file's text tells of how it was saved: an editor sees « é », the file holds something else. */

import type { Problem } from './errors';

/** Largest file read, in characters: a report's figures, or its story, take a tenth of it. */
const LARGEST = 200_000;
/** Longest line read. */
const LONGEST = 10_000;

/** What UTF-8 read as Latin-1 becomes, the sign for what can't be read, and what nobody sees. */
const SIGNS: readonly (readonly [pattern: RegExp, found: string])[] = [
	[/\ufffd|\0/u, 'un caractère illisible'],
	[/[ÃÂ][\u0080-\u00bf]|â€/u, 'des lettres accentuées mal converties'],
	[/(?![\t\n\r])\p{Cc}|\p{Cf}|\p{Co}|\p{Cn}/u, 'un caractère invisible']
];

/**
 * The text without byte order mark, in composed letters, lines ended by `\n`; and what is wrong with
 * it, at most one problem a sign.
 */
export function readText(text: string, file: string): { text: string; problems: Problem[] } {
	const plain = text
		.replace(/^\ufeff/u, '')
		.replace(/\r\n?/gu, '\n')
		.normalize('NFC');
	return { text: plain, problems: faults(plain, file) };
}

function faults(text: string, file: string): Problem[] {
	const split = 'vérifier que c’est le bon fichier, ou couper ce qui est trop long';
	if (text.length > LARGEST) {
		const expected = 'deux cent mille caractères au plus';
		return [{ file, line: 1, found: `${text.length} caractères`, expected, remedy: split }];
	}
	const lines = text.split('\n');
	const long = lines.findIndex((line) => line.length > LONGEST);
	if (long >= 0) {
		const found = `${lines[long]?.length} caractères`;
		const expected = 'dix mille caractères par ligne au plus';
		return [{ file, line: long + 1, found, expected, remedy: split }];
	}
	return SIGNS.flatMap(([pattern, found]) => {
		const at = text.search(pattern);
		if (at < 0) return [];
		const line = text.slice(0, at).split('\n').length;
		const expected = 'un texte enregistré en UTF-8';
		const remedy = 'enregistrer le fichier en UTF-8, et retaper ce passage';
		return [{ file, line, found, expected, remedy }];
	});
}
