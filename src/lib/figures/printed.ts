/** Reads a number as the report prints it, to check it against the value beside it. */

import { BETWEEN, NUMBER_WORDS, PRINTED_NUMBER, SCALES } from '$lib/language/report';
import { tidy } from './intervals';

export interface Reading {
	readonly value: number;
	/** Where two numbers are printed. */
	readonly upper?: number;
}

/**
 * The value of a printed number: French digits (`52 000`, `32,6`), « 19,2 millions », a number word
 * (« cinq », « une dizaine »), or two of them (« 7 ou 8 », « 15 à 16 », « 15/16 »).
 *
 * @returns undefined where it cannot be read
 */
export function readPrinted(printed: string): Reading | undefined {
	const plain = printed.trim().replace(/\s+/g, ' ').toLowerCase();
	const [first, second, ...more] = plain.split(BETWEEN).map(readOne);
	if (first === undefined || more.length > 0) return undefined;
	if (!BETWEEN.test(plain)) return { value: first };
	return second === undefined ? undefined : { value: first, upper: second };
}

function readOne(text: string): number | undefined {
	if (Object.hasOwn(NUMBER_WORDS, text)) return NUMBER_WORDS[text];
	const match = PRINTED_NUMBER.exec(text);
	if (!match) return undefined;
	const [, sign, whole = '', decimals = '0', scale = ''] = match;
	const size = Number(`${whole.replaceAll(' ', '')}.${decimals}`) * (SCALES[scale] ?? 1);
	return tidy(sign === '-' || sign === '−' ? -size : size);
}
