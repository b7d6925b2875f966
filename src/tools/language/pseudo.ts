/**
 * A pseudo-language: English with every word lengthened by half, its vowels accented and doubled. A word
 * that has a plain vowel, or no accent, is none of its own.
 */

/** What each vowel becomes, of signs that the fonts hold. */
const PAIRS: Readonly<Record<string, string>> = {
	a: 'àâ',
	e: 'éè',
	i: 'îï',
	o: 'ôô',
	u: 'ùû',
	A: 'Àâ',
	E: 'Éè',
	I: 'Îï',
	O: 'Ôô',
	U: 'ùû'
};
const PLAIN = /[aeiou]/iu;
const ACCENT = /[àâéèîïôùû]/iu;

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Names, which no language changes: the school’s, and those in capitals. */
const NAME = /^(?:Cnam|\p{Lu}{2,})(?:['’]?s)?$/u;

/** How much longer words are; where they have less room, less. */
export const HALF = 0.5;

function longer(word: string, by: number): string {
	if (NAME.test(word)) return word;
	let left = Math.ceil(word.length * by);
	const long = [...word]
		.map((letter) => {
			const pair = PAIRS[letter];
			if (pair === undefined) return letter;
			left -= 1;
			return left >= 0 ? pair : pair.charAt(0);
		})
		.join('');
	return long + 'é'.repeat(Math.max(ACCENT.test(long) ? 0 : 1, left));
}

/** The report’s own words, between guillemets; where a text is a piece of one, they may be parted. */
const QUOTED = ['^[^«»]*»', '«[^»]*(?:»|$)'];
const ADDRESS = '(?:https?:|mailto:|www\\.)[^\\s«»)]+';

/** A text in the pseudo-language, but for what `kept` finds, quotations of the report and addresses. */
export function pseudo(text: string, kept: readonly string[] = [], by = HALF): string {
	const stays = new RegExp(`(${[...kept, ...QUOTED, ADDRESS].join('|')})`, 'u');
	return text
		.split(stays)
		.map((part, index) => (index % 2 ? part : part.replace(WORD, (word) => longer(word, by))))
		.join('');
}

/** Words of a text that are not of the pseudo-language. */
export const foreign = (text: string): string[] =>
	(text.match(WORD) ?? []).filter(
		(word) => !NAME.test(word) && (PLAIN.test(word) || !ACCENT.test(word))
	);
