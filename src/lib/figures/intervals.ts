/** Arithmetic on ranges: what a result may be when each operand is anywhere in its range. */

import type { Range } from './types';

/** A range of one value. */
export function exactly(value: number): Range {
	return { low: value, high: value };
}

export function add(a: Range, b: Range): Range {
	return tidied(a.low + b.low, a.high + b.high);
}

export function subtract(a: Range, b: Range): Range {
	return tidied(a.low - b.high, a.high - b.low);
}

export function multiply(a: Range, b: Range): Range {
	return spread((x, y) => x * y, a, b);
}

/** @throws RangeError where the divisor may be zero */
export function divide(a: Range, b: Range): Range {
	if (b.low <= 0 && b.high >= 0) {
		throw new RangeError(`Cannot divide by a range that holds zero: [${b.low}, ${b.high}]`);
	}
	return spread((x, y) => x / y, a, b);
}

/** So many per cent of a whole: 65 % of 520 is 338. */
export function percentOf(percent: Range, whole: Range): Range {
	return spread((x, y) => (x * y) / 100, percent, whole);
}

/** A part as a percentage of its whole: 370 of 540 is 68.5 %. */
export function shareOf(part: Range, whole: Range): Range {
	return multiply(divide(part, whole), exactly(100));
}

/**
 * The range of any formula that rises or falls steadily with each operand: its extremes are at the
 * corners. Used where an operand stands twice, which step-by-step arithmetic would widen.
 */
export function spread(formula: (...values: number[]) => number, ...operands: Range[]): Range {
	const corners = operands.reduce<number[][]>(
		(found, { low, high }) =>
			found.flatMap((corner) => [
				[...corner, low],
				[...corner, high]
			]),
		[[]]
	);
	const results = corners.map((corner) => formula(...corner));
	return tidied(Math.min(...results), Math.max(...results));
}

/** A number without the noise of binary fractions: 0.1 + 0.2 gives 0.3. */
export function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

function tidied(low: number, high: number): Range {
	return { low: tidy(low), high: tidy(high) };
}
