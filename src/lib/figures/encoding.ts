/** What a file's text tells of how it was saved: an editor sees « é », the file holds something else. */

import { messages } from '$lib/language/messages/files';
import type { Problem } from './errors';

/** Largest file read, in characters: a report's figures, or its story, take a tenth of it. */
const LARGEST = 200_000;
/** Longest line read. */
const LONGEST = 10_000;

/** What UTF-8 read as Latin-1 becomes, the sign for what can't be read, and what nobody sees. */
const SIGNS: readonly (readonly [pattern: RegExp, fault: Omit<Problem, 'file' | 'line'>])[] = [
	[/\ufffd|\0/u, messages.unreadable],
	[/[ÃÂ][\u0080-\u00bf]|â€/u, messages.misconverted],
	[/(?![\t\n\r])\p{Cc}|\p{Cf}|\p{Co}|\p{Cn}/u, messages.invisible]
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
	if (text.length > LARGEST) return [{ file, line: 1, ...messages.tooLong(text.length) }];
	const lines = text.split('\n');
	for (const [index, { length }] of lines.entries()) {
		if (length > LONGEST) return [{ file, line: index + 1, ...messages.longLine(length) }];
	}
	return SIGNS.flatMap(([pattern, fault]) => {
		const at = text.search(pattern);
		if (at < 0) return [];
		const line = text.slice(0, at).split('\n').length;
		return [{ file, line, ...fault }];
	});
}
