/** English number formats and the words around a number. */

import { formatIn } from '../format';
import type { Spellable, Spelled, Spelling, UnitKey } from '../language';
import { BETWEEN, EITHER, NUMBER_HEDGES, NUMBER_WORDS, PRINTED_NUMBER } from '../report';
import { MINUS, NBSP } from '../signs';
import { words } from './units';

/** A number in English typography: `52,000`, `32.6`, `−9.4` (U+2212). */
export const formatNumber = formatIn('en-GB');

/** The word of a unit for so many: `year` for 1 alone, `years` for 0.7 and for all else. */
export function unitWord(unit: UnitKey, quantity: number): string {
	const { one, many } = words.units[unit];
	return Math.abs(quantity) === 1 ? one : many;
}

/**
 * The words around a quantity's number: “nearly” + `52,000` + “learners”, or `65` + “%”.
 *
 * @param wanted `hedge` and `unit` say whether each is wanted; “about ten” is itself a hedge and stays
 */
export function spell(quantity: Spellable, wanted: Spelled): Spelling {
	const word = wanted.unit ? unitWord(quantity.unit, quantity.upper ?? quantity.value) : '';
	const unit = word === '' || word === '%' ? word : NBSP + word;
	const hedge = wanted.hedge ? hedgeWords(quantity) : { before: '', after: '' };
	return { before: hedge.before, text: quantity.text, after: unit + hedge.after };
}

function hedgeWords(quantity: Spellable): { before: string; after: string } {
	if (quantity.approximate) return { before: `${words.approximately} `, after: '' };
	if (quantity.hedge === undefined) return { before: '', after: '' };
	return words.hedges[quantity.hedge];
}

/** Numbers that the report may print as a word. */
const IN_WORDS: Readonly<Record<number, string>> = {
	0: 'zero',
	1: 'one',
	2: 'two',
	3: 'three',
	4: 'four',
	5: 'five',
	6: 'six',
	7: 'seven',
	8: 'eight',
	9: 'nine',
	10: 'ten',
	11: 'eleven',
	12: 'twelve',
	13: 'thirteen',
	14: 'fourteen',
	15: 'fifteen',
	16: 'sixteen',
	20: 'twenty',
	30: 'thirty',
	40: 'forty',
	50: 'fifty',
	60: 'sixty',
	100: 'a hundred',
	1000: 'a thousand'
};

/** A number in words, or in digits where no word is known here. */
export const inWords = (value: number): string => IN_WORDS[value] ?? formatNumber(value);

/** English for what multiplies a number in the report. */
const SCALES: Readonly<Record<string, string>> = { million: 'million', milliard: 'billion' };

/**
 * A number that the report prints in French, in English: « 19,2 millions » is `19.2 million`, « une
 * dizaine » is “about ten”, « 15/16 » is `15 to 16`. What isn't read as a number stays as it is.
 */
export function translateNumber(printed: string): string {
	const plain = printed.trim().replace(/\s+/g, ' ').toLowerCase();
	if (!BETWEEN.test(plain)) return translateOne(plain) ?? printed;
	const ends = plain.split(BETWEEN).map(translateOne);
	if (ends.some((end) => end === undefined)) return printed;
	return ends.join(EITHER.test(plain) ? `${NBSP}or${NBSP}` : `${NBSP}to${NBSP}`);
}

function translateOne(plain: string): string | undefined {
	const value = Object.hasOwn(NUMBER_WORDS, plain) ? NUMBER_WORDS[plain] : undefined;
	if (value !== undefined) {
		return Object.hasOwn(NUMBER_HEDGES, plain) ? `about ${inWords(value)}` : inWords(value);
	}
	const match = PRINTED_NUMBER.exec(plain);
	if (!match) return undefined;
	const [, sign = '', whole = '', decimals, scale] = match;
	return [
		sign.replace('-', MINUS),
		whole.replaceAll(' ', ','),
		decimals === undefined ? '' : `.${decimals}`,
		scale === undefined ? '' : `${NBSP}${SCALES[scale] ?? scale}`
	].join('');
}
