/** Whether a condition holds: over the whole ranges of its figures, or on what is printed. */

import { add, divide, exactly, multiply, subtract } from '../intervals';
import type { Range } from '../types';
import type { Comparison, Expression, Operator, Relation } from './condition';

/** A quantity's range, by its id. */
export type RangeOf = (id: string) => Range;

const WORK: Readonly<Record<Operator, (a: Range, b: Range) => Range>> = {
	'+': add,
	'-': subtract,
	'*': multiply,
	'/': divide
};

/** Whether each value of a range stands so to each value of another. */
const HOLDS: Readonly<Record<Relation, (a: Range, b: Range) => boolean>> = {
	'<': (a, b) => a.high < b.low,
	'<=': (a, b) => a.high <= b.low,
	'>': (a, b) => a.low > b.high,
	'>=': (a, b) => a.low >= b.high,
	'=': (a, b) => a.low === b.high && a.high === b.low
};

/** @throws RangeError where it divides by what may be zero */
export function weigh(side: Expression, rangeOf: RangeOf): Range {
	switch (side.type) {
		case 'number':
			return exactly(side.value);
		case 'id':
			return rangeOf(side.id);
		case 'group':
			return weigh(side.inner, rangeOf);
		case 'operation':
			return WORK[side.sign](weigh(side.left, rangeOf), weigh(side.right, rangeOf));
	}
}

/**
 * @param rangeOf what each number stands for
 * @param printedOf the same for the number as it is printed, which `=` compares
 */
export function holds(comparison: Comparison, rangeOf: RangeOf, printedOf: RangeOf): boolean {
	if (comparison.type === 'within') {
		const { value, low, high } = comparison;
		const [found, from, to] = [value, low, high].map((side) => weigh(side, rangeOf));
		return !!found && !!from && !!to && HOLDS['>='](found, from) && HOLDS['<='](found, to);
	}
	const { sign, left, right } = comparison;
	const of = sign === '=' ? printedOf : rangeOf;
	return HOLDS[sign](weigh(left, of), weigh(right, of));
}
