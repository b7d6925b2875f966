/** What the report's words for a number (« trois sur cinq ») claim of it. */

import { ledgerFr } from '$lib/language/fr/ledger';
import { tidy } from '../intervals';
import { readPrinted } from '../printed';
import type { Range } from '../types';

/** The rule of `readWording` and `judgeWording`, in one sentence for the page. */
export const WORDING_RULE_FR =
	'Une fraction en toutes lettres tient si, parmi les fractions simples (demis, tiers, quarts, ' +
	'cinquièmes, dixièmes), aucune n’est plus proche du chiffre\u202f; elle est approximative si ' +
	'c’est sa voisine qui l’est, en désaccord au-delà\u202f; «\u00a0près de\u00a0», ' +
	'«\u00a0moins de\u00a0» ou «\u00a0plus de\u00a0» n’en gardent qu’un côté, et ' +
	'«\u00a0essentiellement\u00a0» veut dire plus de la moitié.';

const DENOMINATORS = [2, 3, 4, 5, 10] as const;

/** All simple fractions from 0 to 1, in %, in order, each once. */
const SIMPLE: readonly number[] = [
	...new Set(DENOMINATORS.flatMap((of) => range(of + 1).map((parts) => percent(parts, of))))
].sort((a, b) => a - b);

/** Fractions that have a name. */
const NAMED: Readonly<Record<string, readonly [parts: number, of: number]>> = {
	'la moitié': [1, 2],
	'un tiers': [1, 3],
	'deux tiers': [2, 3],
	'un quart': [1, 4],
	'trois quarts': [3, 4]
};

/** Words that say « more than half » without a fraction. */
const MOST: readonly string[] = ['essentiellement', 'majoritairement', 'principalement'];

type Side = 'around' | 'below' | 'above';

/** What stands before a fraction: the side it keeps, and whether far on that side is still true. */
const HEDGES: Readonly<Record<string, { readonly side: Side; readonly open: boolean }>> = {
	'': { side: 'around', open: false },
	près: { side: 'below', open: false },
	'un peu moins': { side: 'below', open: false },
	moins: { side: 'below', open: true },
	'un peu plus': { side: 'above', open: false },
	plus: { side: 'above', open: true }
};

/** A wording as ranges, in %. */
export interface Claim {
	/** Where a figure is as the words say. */
	readonly claimed: Range;
	/** Where it is near enough for the words to be loose rather than wrong. Holds `claimed`. */
	readonly tolerated: Range;
	readonly side: Side;
	/** The fraction's denominator; undefined for « essentiellement ». */
	readonly of?: number;
	/** True for a number alone (« neuf »), read as so many in ten. */
	readonly lone: boolean;
}

/**
 * What a wording claims. The rule, one for all:
 *
 * - Simple fractions are halves, thirds, quarters, fifths and tenths. One of them, in words, claims
 *   all that is nearer to it than to any other: « six sur dix » goes halfway to 1/2 and halfway to
 *   2/3, from 55 to 63.3 %.
 * - « Près de », « (un peu) moins de » keep the lower half of this, « (un peu) plus de » the upper.
 * - What is nearest to the neighbouring fraction is tolerated, on the side that is kept: the wording
 *   is loose. « Moins de » and « plus de », alone, tolerate all of their side, since they stay true.
 * - « Essentiellement » claims more than half.
 * - A number alone (« neuf ») is so many in ten.
 *
 * @returns undefined where it cannot be read
 */
export function readWording(wording: string): Claim | undefined {
	const plain = wording.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll("'", '’');
	if (MOST.includes(plain)) {
		const half = { low: 50, high: 100 };
		return { claimed: half, tolerated: half, side: 'above', lone: false };
	}
	const match = /^(?:(près|(?:un peu )?(?:plus|moins)) (?:de |d’))?(.+)$/.exec(plain);
	const hedge = HEDGES[match?.[1] ?? ''];
	const fraction = readFraction(match?.[2] ?? '');
	if (hedge === undefined || fraction === undefined) return undefined;
	const { parts, of, lone } = fraction;
	const exact = percent(parts, of);
	const place = SIMPLE.indexOf(exact);
	const cell = { low: boundary(place - 1), high: boundary(place) };
	const near = { low: boundary(place - 2), high: boundary(place + 1) };
	const kept = { claimed: keep(cell, hedge.side, exact), side: hedge.side, of, lone };
	const tolerated = hedge.open ? { low: 0, high: 100 } : near;
	return { ...kept, tolerated: keep(tolerated, hedge.side, exact) };
}

/** Whether a figure's range bears a claim out: it need only meet it, to be fair to the report. */
export function judgeWording(claim: Claim, figure: Range): 'holds' | 'loose' | 'at-odds' {
	if (meets(figure, claim.claimed)) return 'holds';
	return meets(figure, claim.tolerated) ? 'loose' : 'at-odds';
}

/**
 * The simple fraction nearest to a percentage, in words: « deux sur trois ».
 *
 * @param of denominator to use where the fraction can be written with it; otherwise the smallest
 */
export function nearestFraction(value: number, of?: number): string {
	const nearest = SIMPLE.reduce((best, each) =>
		Math.abs(each - value) < Math.abs(best - value) ? each : best
	);
	const denominators = of === undefined ? DENOMINATORS : [of, ...DENOMINATORS];
	for (const denominator of denominators) {
		const parts = range(denominator + 1).find((count) => percent(count, denominator) === nearest);
		const [words, whole] = [ledgerFr.digits[parts ?? -1], ledgerFr.digits[denominator]];
		if (words !== undefined && whole !== undefined) return ledgerFr.fraction(words, whole);
	}
	throw new Error(`No simple fraction is ${nearest} %`);
}

/** Whether two ranges have a value in common, ends included. */
export function meets(a: Range, b: Range): boolean {
	return a.low <= b.high && b.low <= a.high;
}

function readFraction(text: string): { parts: number; of: number; lone: boolean } | undefined {
	const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
	if (named) return { parts: named[0], of: named[1], lone: false };
	const [parts, of, ...more] = text.split(' sur ').map((word) => readPrinted(word)?.value);
	const lone = !text.includes(' sur ');
	const whole = lone ? 10 : of;
	if (parts === undefined || whole === undefined || more.length > 0) return undefined;
	const simple = SIMPLE.includes(percent(parts, whole)) && whole <= 10;
	return simple ? { parts, of: whole, lone } : undefined;
}

/** Halfway between the simple fraction at a place and the next one, within 0 to 100. */
function boundary(place: number): number {
	const [low, high] = [SIMPLE[place], SIMPLE[place + 1]];
	if (low === undefined) return 0;
	return high === undefined ? 100 : tidy((low + high) / 2);
}

function keep({ low, high }: Range, side: Side, exact: number): Range {
	return { low: side === 'above' ? exact : low, high: side === 'below' ? exact : high };
}

function percent(parts: number, of: number): number {
	return tidy((100 * parts) / of);
}

function range(length: number): number[] {
	return Array.from({ length }, (_, index) => index);
}
