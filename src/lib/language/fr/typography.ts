/** French typography of plain text. Addresses are left as they are. */

import { stretches } from '../addresses';
import { NBHYPHEN, NBSP, NNBSP } from '../signs';

/**
 * Sets apostrophes, no-break spaces and the hyphens of « va-t-elle », which no line ends on.
 * @param written What stands before `text` in the same paragraph, already typeset.
 */
export function typeset(text: string, written = ''): string {
	let set = '';
	for (const stretch of stretches(text)) {
		set += stretch.address
			? stretch.text
			: typesetWords(stretch.text, (written + set).at(-1) ?? '');
	}
	return set;
}

/** A verb's pronoun after it, and the « t » between them. */
const INVERSION = /(?<=\p{L})-(?:t-)?(?:ils?|elles?|on|ce|je|nous|vous)(?![\p{L}-])/gu;

function typesetWords(text: string, previous: string): string {
	return (
		(previous + text)
			.replace(/[ \t]*\n[ \t]*/gu, ' ')
			.replaceAll("'", '’')
			.replace(INVERSION, (words) => words.replaceAll('-', NBHYPHEN))
			.replace(/[ \u00A0\u202F]+(?=[;!?])/gu, NNBSP)
			.replace(/(?<=[\p{L}\p{M}\p{N}%»)”])(?=[;!?]+(?:[\s«»”)\].,…]|$))/gu, NNBSP)
			.replace(/[ \u00A0\u202F]+(?=[:%])/gu, NBSP)
			.replace(/(?<=[\p{L}\p{M}%»)”])(?=:(?:[\s«]|$))/gu, NBSP)
			// After a number, a colon that touches what follows is a time or a ratio.
			.replace(/(?<=\p{N})(?=:\s)/gu, NBSP)
			.replace(/«[ \u00A0\u202F]*/gu, `«${NBSP}`)
			// Not at the very start, where stands what is already typeset.
			.replace(/(?!^)[ \u00A0\u202F]*»/gu, `${NBSP}»`)
			.slice(previous.length)
	);
}
