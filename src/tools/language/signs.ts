/** Words by which sentences of the pseudo-language claim something: those of English, where they always do. */
import { claims } from '../../lib/language/en/claims.ts';
import { PUT_ASIDE } from '../../lib/language/signs.ts';
import { pseudo } from './pseudo.ts';

/** As the claims of a sentence are looked for: figures aside, without marks of Markdown. */
const plain = (text: string): string =>
	text.replace(/\{[^{}]*\}/gu, PUT_ASIDE).replace(/\*+|\]\([^()]*\)|\[/gu, '');

const whole = (words: string) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu');

/** @param texts all that English says, in which a word may claim something here and nothing there */
export function signsOf(texts: readonly string[]): string[] {
	const said = plain(texts.join('\n'));
	const found = [...said.matchAll(claims.signs)];
	const starts = new Set(found.map(({ index }) => index));
	const words = new Set(found.map(([sign]) => sign.toLowerCase()));
	return [...words]
		.filter((word) => [...said.matchAll(whole(word))].every(({ index }) => starts.has(index)))
		.map((word) => pseudo(word));
}

export const signsPattern = (signs: readonly string[]): RegExp => whole(`(?:${signs.join('|')})`);
