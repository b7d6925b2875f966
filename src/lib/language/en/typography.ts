/** English typography of plain text. Addresses are left as they are. */

import { stretches } from '../addresses';
import { typesetReport } from '../report';

/**
 * Sets quotation marks, apostrophes and dashes, and takes the spaces that French has before signs; the
 * report's words, between guillemets, keep theirs.
 *
 * @param written What stands before `text` in the same paragraph, already typeset.
 */
export function typeset(text: string, written = ''): string {
	let set = '';
	for (const stretch of stretches(text)) {
		if (stretch.address) {
			set += stretch.text;
			continue;
		}
		for (const words of stretch.text.split(/(?=«)|(?<=»)/u)) {
			const before = written + set;
			set += isReport(words, before)
				? typesetReport(words, before)
				: typesetWords(words, before.at(-1) ?? '');
		}
	}
	return set;
}

/** Whether words open guillemets, or stand in some that are open. */
const isReport = (words: string, before: string): boolean =>
	words.startsWith('«') || before.lastIndexOf('«') > before.lastIndexOf('»');

/** What a quotation mark opens after: nothing, a space, a bracket, another mark, a dash. */
const OPENS = '(?<=^|[\\s(\\[“‘«–—/])';
const DOUBLE = new RegExp(`${OPENS}"(?=\\S)`, 'gu');
/** Not before a figure, where it stands for the century: ’90s. */
const SINGLE = new RegExp(`${OPENS}'(?=\\p{L})`, 'gu');

function typesetWords(text: string, previous: string): string {
	return (
		(previous + text)
			.replace(/[ \t]*\n[ \t]*/gu, ' ')
			// From here on, not at the very start, where stands what is already typeset.
			.replace(/(?!^)\.{3}/gu, '…')
			.replace(DOUBLE, '“')
			.replaceAll('"', '”')
			.replace(SINGLE, '‘')
			.replaceAll("'", '’')
			.replace(/(?<=\S) +(?:--?|—) +(?=\S)|(?<=\S)—(?=\S)/gu, ' – ')
			.replace(/(?!^)[ \u00A0\u202F]+(?=[;:!?%])/gu, '')
			.slice(previous.length)
	);
}
