/** Reads a number as the report prints it, to check it against the value beside it. */

import { NBSP, NNBSP } from '$lib/language/numbers';
import { tidy } from './intervals';

export interface Reading {
	readonly value: number;
	/** Where two numbers are printed. */
	readonly upper?: number;
}

const WORDS: Readonly<Record<string, number>> = {
	zéro: 0,
	un: 1,
	une: 1,
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
	six: 6,
	sept: 7,
	huit: 8,
	neuf: 9,
	dix: 10,
	onze: 11,
	douze: 12,
	treize: 13,
	quatorze: 14,
	quinze: 15,
	seize: 16,
	vingt: 20,
	trente: 30,
	quarante: 40,
	cinquante: 50,
	soixante: 60,
	cent: 100,
	mille: 1000,
	'une dizaine': 10,
	'une quarantaine': 40
};

const SCALES: Readonly<Record<string, number>> = { million: 1e6, milliard: 1e9 };

const NUMBER =
	/^([-−+]?)([1-9]\d{0,2}(?: \d{3})+|0|[1-9]\d*)(?:,(\d+))?(?: (million|milliard)s?)?$/;

/**
 * The value of a printed number: French digits (`52 000`, `32,6`), « 19,2 millions », a number word
 * (« cinq », « une dizaine »), or two of them (« 7 ou 8 », « 15 à 16 », « 15/16 »).
 *
 * @returns undefined where it cannot be read
 */
export function readPrinted(printed: string): Reading | undefined {
	const plain = printed.trim().replace(/\s+/g, ' ').toLowerCase();
	const [first, second, ...more] = plain.split(/ ou | à | ?\/ ?/).map(readOne);
	if (first === undefined || more.length > 0) return undefined;
	if (!/ ou | à |\//.test(plain)) return { value: first };
	return second === undefined ? undefined : { value: first, upper: second };
}

function readOne(text: string): number | undefined {
	if (Object.hasOwn(WORDS, text)) return WORDS[text];
	const match = NUMBER.exec(text);
	if (!match) return undefined;
	const [, sign, whole = '', decimals = '0', scale = ''] = match;
	const size = Number(`${whole.replaceAll(' ', '')}.${decimals}`) * (SCALES[scale] ?? 1);
	return tidy(sign === '-' || sign === '−' ? -size : size);
}

/**
 * A printed number in French typography, whatever spaces and signs the file has: U+202F in
 * thousands, U+00A0 between a number and a word, U+2212 for minus.
 */
export function normalisePrinted(printed: string): string {
	return printed
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/^-/, '−')
		.replace(/(?<=\d) (?=\d{3}(?!\d))/g, NNBSP)
		.replace(/(?<=\d) (?=\p{L})|(?<=\d \p{L}+) (?=\d)/gu, NBSP);
}
