/** French number formats and the words around a number. */

import { formatIn } from '../format';
import type { Spellable, Spelling, UnitKey } from '../language';
import { MINUS, NBSP, NNBSP } from '../signs';
import { words } from './units';

/**
 * A number in French typography: `52 000` (U+202F), `32,6`, `−9,4` (U+2212).
 *
 * @param decimals exact number of decimals; without it, as many as the number has, three at most
 */
export function formatNumber(value: number, decimals?: number): string {
	return format(value, decimals).replace(/[\u00a0\u202f]/g, NNBSP);
}

const format = formatIn('fr-FR');

/**
 * The word of a unit for so many: `an` for 0,7, `ans` for 2 and above, since French counts as plural
 * from two on. A level has no word: the empty string.
 */
export function unitWord(unit: UnitKey, quantity: number): string {
	const { one, many } = words.units[unit];
	return Math.abs(quantity) < 2 ? one : many;
}

/**
 * The words around a quantity's number: « près de » + `52 000` + « auditeurs », or
 * `19,2 millions` + « d’heures ».
 *
 * @param options `hedge` and `unit` say whether each is wanted; « une dizaine » is itself a hedge
 * and stays
 */
export function spell(
	quantity: Spellable,
	options: { readonly hedge: boolean; readonly unit: boolean }
): Spelling {
	const word = options.unit ? unitWord(quantity.unit, quantity.upper ?? quantity.value) : '';
	const noun = isNoun(quantity.text) ? of(word) : word;
	const hedge = options.hedge ? hedgeWords(quantity) : { before: '', after: '' };
	return {
		before: hedge.before,
		text: quantity.text,
		after: (word === '' ? '' : NBSP + noun) + hedge.after
	};
}

function hedgeWords(quantity: Spellable): { before: string; after: string } {
	if (quantity.approximate) return { before: `${words.approximately} `, after: '' };
	if (quantity.hedge === undefined) return { before: '', after: '' };
	return words.hedges[quantity.hedge];
}

/** Whether a number is said with a noun, which takes « de » before what it counts. */
function isNoun(text: string): boolean {
	return /(million|milliard|aine)s?$/.test(text);
}

/** « de » and a word, elided before a vowel or a mute h: « d’heures », « de partenariats ». */
function of(word: string): string {
	return /^[aeiouyéèêàâîôûh]/i.test(word) ? `d’${word}` : `de ${word}`;
}

/**
 * A number that the report prints, in French typography, whatever spaces and signs the file has:
 * U+202F in thousands, U+00A0 between a number and a word, U+2212 for minus.
 */
export function typesetPrinted(printed: string): string {
	return printed
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/^-/, MINUS)
		.replace(/(?<=\d) (?=\d{3}(?!\d))/g, NNBSP)
		.replace(/(?<=\d) (?=\p{L})|(?<=\d \p{L}+) (?=\d)/gu, NBSP);
}
