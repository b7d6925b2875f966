/** How a sum is written for the reader, and what checks share to work it out. */

import type { Language } from '$lib/language/language';
import { MINUS } from '$lib/language/signs';
import { subtract, tidy } from '../intervals';
import { outward } from '../quantity/bounds';
import type { Quantity, Range } from '../types';

/** A number with its unit and without hedge: « 65 % », « 32,6 ans ». */
export function shown(language: Language, quantity: Quantity): string {
	const { text, after } = language.spell(quantity, { hedge: false, unit: true });
	return text + after;
}

export function print(language: Language, quantity: Quantity): string {
	return language.ledger.sums.printed(shown(language, quantity));
}

export function percent(language: Language, value: number): string {
	return `${language.number(tidy(value))} %`;
}

/** « 41,3 à 41,9 % », rounded outward to a tenth. */
export function between(language: Language, range: Range): string {
	const { low, high } = outward(range, 0.1);
	return `${language.number(low)} ${language.ledger.sums.to} ${language.number(high)} %`;
}

export function compare(language: Language, one: Quantity, other: Quantity): string {
	const sign = one.value < other.value ? '<' : one.value > other.value ? '>' : '=';
	return `${shown(language, one)} ${sign} ${shown(language, other)}`;
}

/** A subtraction: on the printed values, as it is shown, and what the ranges leave. */
export function takeAway(language: Language, whole: Quantity, taken: readonly Quantity[]) {
	const rest = taken.reduce((left, each) => tidy(left - each.value), whole.value);
	const texts = [whole, ...taken].map((each) => each.text);
	return {
		rest,
		sum: `${texts.join(` ${MINUS} `)} = ${language.number(rest)}`,
		left: taken.map((each) => each.range).reduce(subtract, whole.range)
	};
}

export function span(ranges: readonly Range[]): Range {
	return {
		low: Math.min(...ranges.map(({ low }) => low)),
		high: Math.max(...ranges.map(({ high }) => high))
	};
}

export function holdsZero(range: Range): boolean {
	return within(range, 0);
}

export function within({ low, high }: Range, value: number): boolean {
	return low <= value && value <= high;
}

export function round(value: number): number {
	return tidy(Math.round(tidy(value * 10)) / 10);
}
