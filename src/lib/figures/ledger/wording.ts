/** What the report's words for a number (« trois sur cinq ») claim of it. */

import type { Language } from '$lib/language/language';
import {
	COUNTED,
	FRACTION_HEDGES,
	HEDGED_FRACTION,
	LEFT_OUT,
	MOST,
	NAMED_FRACTIONS,
	OUT_OF
} from '$lib/language/report';
import { tidy } from '../intervals';
import { readPrinted } from '../printed';
import type { Range } from '../types';

const DENOMINATORS = [2, 3, 4, 5, 10] as const;

/** All simple fractions from 0 to 1, in %, in order, each once. */
const SIMPLE: readonly number[] = [
	...new Set(DENOMINATORS.flatMap((of) => range(of + 1).map((parts) => percent(parts, of))))
].sort((a, b) => a - b);

/** A wording as ranges, in %. */
export interface Claim {
	/** Where a figure is as the words say. */
	readonly claimed: Range;
	/** Where it is near enough for the words to be loose rather than wrong. Holds `claimed`. */
	readonly tolerated: Range;
	readonly side: 'around' | 'below' | 'above';
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
	const whole = wording.replaceAll(LEFT_OUT, ' ').trim().toLowerCase();
	const plain = COUNTED.reduce(
		(words, counted) => words.replace(` ${counted}${OUT_OF}`, OUT_OF),
		whole.replace(/\s+/g, ' ').replaceAll("'", '’')
	);
	if (MOST.includes(plain)) {
		const half = { low: 50, high: 100 };
		return { claimed: half, tolerated: half, side: 'above', lone: false };
	}
	const match = HEDGED_FRACTION.exec(plain);
	const hedge = FRACTION_HEDGES[match?.[1] ?? ''];
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
 * The simple fraction nearest to a percentage, in words of the page's language: « deux sur trois ».
 *
 * @param of denominator to use where the fraction can be written with it; otherwise the smallest
 */
export function nearestFraction(value: number, { ledger }: Language, of?: number): string {
	const nearest = SIMPLE.reduce((best, each) =>
		Math.abs(each - value) < Math.abs(best - value) ? each : best
	);
	const denominators = of === undefined ? DENOMINATORS : [of, ...DENOMINATORS];
	for (const denominator of denominators) {
		const parts = range(denominator + 1).find((count) => percent(count, denominator) === nearest);
		const [words, whole] = [ledger.digits[parts ?? -1], ledger.digits[denominator]];
		if (words !== undefined && whole !== undefined) return ledger.fraction(words, whole);
	}
	throw new Error(`No simple fraction is ${nearest} %`);
}

/** Whether two ranges have a value in common, ends included. */
export function meets(a: Range, b: Range): boolean {
	return a.low <= b.high && b.low <= a.high;
}

function readFraction(text: string): { parts: number; of: number; lone: boolean } | undefined {
	const named = Object.hasOwn(NAMED_FRACTIONS, text) ? NAMED_FRACTIONS[text] : undefined;
	if (named) return { parts: named[0], of: named[1], lone: false };
	const [parts, of, ...more] = text.split(OUT_OF).map((word) => readPrinted(word)?.value);
	const lone = !text.includes(OUT_OF);
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

function keep({ low, high }: Range, side: Claim['side'], exact: number): Range {
	return { low: side === 'above' ? exact : low, high: side === 'below' ? exact : high };
}

function percent(parts: number, of: number): number {
	return tidy((100 * parts) / of);
}

function range(length: number): number[] {
	return Array.from({ length }, (_, index) => index);
}
