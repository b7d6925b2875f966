/** French typography of plain text. Addresses, of the web or of a mailbox, are left as they are. */

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

const ADDRESS = /((?:https?:\/\/|mailto:|www\.)[^\s«»]+|[^\s«»@]+@[^\s«»@]+\.[^\s«»@]+)/u;

export interface Stretch {
	readonly text: string;
	readonly address: boolean;
}

/** A text cut where addresses begin and end. */
export function stretches(text: string): Stretch[] {
	// Splitting on one capturing group puts the captures at odd places.
	return text.split(ADDRESS).map((part, index) => ({ text: part, address: index % 2 === 1 }));
}

/**
 * Sets apostrophes and no-break spaces.
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

function typesetWords(text: string, previous: string): string {
	return (
		(previous + text)
			.replace(/[ \t]*\n[ \t]*/gu, ' ')
			.replaceAll("'", '’')
			.replace(/[ \u00A0\u202F]+(?=[;!?])/gu, NARROW_NO_BREAK)
			.replace(/(?<=[\p{L}\p{M}\p{N}%»)”])(?=[;!?]+(?:[\s«»”)\].,…]|$))/gu, NARROW_NO_BREAK)
			.replace(/[ \u00A0\u202F]+(?=[:%])/gu, NO_BREAK)
			.replace(/(?<=[\p{L}\p{M}%»)”])(?=:(?:[\s«]|$))/gu, NO_BREAK)
			// After a number, a colon that touches what follows is a time or a ratio.
			.replace(/(?<=\p{N})(?=:\s)/gu, NO_BREAK)
			.replace(/«[ \u00A0\u202F]*/gu, `«${NO_BREAK}`)
			// Not at the very start, where stands what is already typeset.
			.replace(/(?!^)[ \u00A0\u202F]*»/gu, `${NO_BREAK}»`)
			.slice(previous.length)
	);
}
