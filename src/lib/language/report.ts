/**
 * The language that the report is written in, whatever the page's: how it writes numbers and simple
 * fractions. Figures are read with these words; those shown stand between quotation marks.
 */

import type { Hedge } from '$lib/figures/types';

export { typeset as typesetReport } from './fr/typography';

/** Its code: words quoted from the report are marked so on pages in other languages. */
export const REPORT_LANGUAGE = 'fr';

/** Numbers in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
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

/** What multiplies a number. */
export const SCALES: Readonly<Record<string, number>> = { million: 1e6, milliard: 1e9 };

/** A number in digits, then a scale. */
export const PRINTED_NUMBER =
	/^([-−+]?)([1-9]\d{0,2}(?: \d{3})+|0|[1-9]\d*)(?:,(\d+))?(?: (million|milliard)s?)?$/;

/** What stands between two numbers. */
export const BETWEEN = / ou | à | ?\/ ?/;
/** Where it leaves a choice: what is between « 15 à 16 » may be meant too, not between « 7 ou 8 ». */
export const EITHER = / ou /;

/** Each hedge, as the report says it. */
export const HEDGE_WORDS = {
	nearly: 'près de',
	over: 'plus de',
	'slightly-over': 'un peu plus de',
	around: 'avoisinant',
	'about-ten': 'une dizaine',
	'about-forty': 'une quarantaine',
	'on-average': 'en moyenne'
} as const satisfies Readonly<Record<Hedge, string>>;

/** Hedges that are themselves the number. */
export const NUMBER_HEDGES: Readonly<Record<string, 'about-ten' | 'about-forty'>> = {
	'une dizaine': 'about-ten',
	'une quarantaine': 'about-forty'
};

/** Fractions that have a name. */
export const NAMED_FRACTIONS: Readonly<Record<string, readonly [parts: number, of: number]>> = {
	'la moitié': [1, 2],
	'un tiers': [1, 3],
	'deux tiers': [2, 3],
	'un quart': [1, 4],
	'trois quarts': [3, 4]
};

/** What stands between the parts and the whole of a fraction. */
export const OUT_OF = ' sur ';

/** What may be named between them: « sept auditeurs sur dix ». */
export const COUNTED: readonly string[] = ['auditeurs', 'diplômes', 'certificats', 'inscriptions'];

/** What stands for words that a quotation of it leaves out. */
export const LEFT_OUT = '[…]';

/** Words that say « more than half » without a fraction. */
export const MOST: readonly string[] = ['essentiellement', 'majoritairement', 'principalement'];

/** What stands before a fraction, then the fraction. */
export const HEDGED_FRACTION = /^(?:(près|(?:un peu )?(?:plus|moins)) (?:de |d’))?(.+)$/;

/** The side that a fraction's hedge keeps, and whether far on that side is still true. */
export const FRACTION_HEDGES: Readonly<
	Record<string, { readonly side: 'around' | 'below' | 'above'; readonly open: boolean }>
> = {
	'': { side: 'around', open: false },
	près: { side: 'below', open: false },
	'un peu moins': { side: 'below', open: false },
	moins: { side: 'below', open: true },
	'un peu plus': { side: 'above', open: false },
	plus: { side: 'above', open: true }
};
