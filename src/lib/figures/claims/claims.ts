/** Claims in words, from an edition's `claims.csv`: each names a condition over the edition's numbers. */

import type { Language } from '$lib/language/language';
import { messages } from '$lib/language/messages/claims';
import type { Fault } from '$lib/language/messages/problem';
import { MINUS } from '$lib/language/signs';
import { readText } from '../encoding';
import { EditionError } from '../errors';
import { findIn, nearest } from '../find-in';
import { exactly } from '../intervals';
import { outward } from '../quantity/bounds';
import { readTable, type Report, type TableRow } from '../table';
import type { BareQuantities, Range } from '../types';
import { idsOf, readCondition, sidesOf } from './condition';
import type { Comparison, Condition, Expression, Operator, Relation } from './condition';
import type { Exempt } from './exempt';
import { holds, weigh } from './weigh';

/** A claim, and what comes of it with the edition's numbers, in the page's typography. */
export interface Claim {
	readonly id: string;
	/** Where it stands in its file. */
	readonly line: number;
	/** As it is written there. */
	readonly condition: string;
	readonly holds: boolean;
	/** The condition with the numbers as they are printed: « 6 500 ≥ 5 × 1 200 = 6 000 ». */
	readonly sum: string;
	/** What each side may be: « 6 500 à 6 550 ≥ 6 000 à 6 250 »; absent where that says no more. */
	readonly ranges?: string;
	/** Ids of the quantities that it compares. */
	readonly operands: readonly string[];
}

export interface Claims {
	/** Path of their file, for messages. */
	readonly file: string;
	readonly byId: Readonly<Record<string, Claim>>;
	/** Words that need name none; without it, words that name none are not looked for. */
	readonly exempt?: Exempt;
}

const COLUMNS = ['id', 'condition'] as const;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

const SIGNS: Readonly<Record<Operator | Relation, string>> = {
	'+': '+',
	'-': MINUS,
	'*': '×',
	'/': '÷',
	'<': '<',
	'<=': '≤',
	'>': '>',
	'>=': '≥',
	'=': '='
};

/**
 * All claims of an edition, weighed. One that doesn't hold is no fault here, but where words name it.
 *
 * @throws EditionError naming each row that can't be read, or that names what there isn't
 */
export function readClaims(
	csv: string,
	file: string,
	quantities: BareQuantities,
	language: Language
): Claims {
	const { text, problems } = readText(csv, file);
	if (problems.length > 0) throw new EditionError(problems);
	const report: Report = (problem) => problems.push({ ...problem, file });
	const byId: Record<string, Claim> = {};
	for (const row of readTable(text, COLUMNS, report)) {
		const claim = readClaim(row, Object.keys(byId), quantities, language, report);
		if (claim) byId[claim.id] = claim;
	}
	if (problems.length > 0) throw new EditionError(problems);
	return { file, byId };
}

function readClaim(
	{ cells: { id = '', condition: written = '' }, lineOf }: TableRow<(typeof COLUMNS)[number]>,
	known: readonly string[],
	quantities: BareQuantities,
	language: Language,
	report: Report
): Claim | undefined {
	const wrong = (column: (typeof COLUMNS)[number], found: string, fault: Fault) =>
		void report({ line: lineOf(column), column, found, ...fault });
	if (!ID.test(id)) return wrong('id', id, messages.badId);
	if (known.includes(id)) return wrong('id', id, messages.repeatedId);
	const condition = readCondition(written);
	if (condition === undefined) return wrong('condition', written, messages.unread);
	const operands = idsOf(condition);
	const unknown = operands.find((each) => !Object.hasOwn(quantities, each));
	if (unknown !== undefined) {
		const near = nearest(unknown, Object.keys(quantities));
		return wrong('condition', unknown, messages.unknownQuantity(near));
	}
	if (operands.length === 0) return wrong('condition', written, messages.noQuantity);
	const line = lineOf('id');
	try {
		return {
			id,
			line,
			condition: written,
			operands,
			...weighed(condition, quantities, language)
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return wrong('condition', written, messages.uncomputable(operands));
	}
}

function weighed(
	condition: Condition,
	quantities: BareQuantities,
	language: Language
): Pick<Claim, 'holds' | 'sum' | 'ranges'> {
	const { number, ui, claims } = language;
	const quantity = (id: string) => findIn(quantities, id, 'figure');
	const rangeOf = (id: string) => quantity(id).range;
	const printedOf = (id: string) => exactly(quantity(id).value);
	const range = (of: Range) => {
		const { low, high } = outward(of, 0.01);
		return low === high ? number(low) : ui.data.range(number(low), number(high));
	};
	const say = (side: (each: Expression) => string) => (comparison: Comparison) => {
		const [first = '', ...rest] = sidesOf(comparison).map(side);
		return comparison.type === 'within'
			? claims.within(first, rest[0] ?? '', rest[1] ?? '')
			: `${first} ${SIGNS[comparison.sign]} ${rest.join()}`;
	};
	const print = (side: Expression): string => {
		switch (side.type) {
			case 'number':
				return number(side.value);
			case 'id':
				return quantity(side.id).text;
			case 'group':
				return `(${print(side.inner)})`;
			case 'operation':
				return `${print(side.left)} ${SIGNS[side.sign]} ${print(side.right)}`;
		}
	};
	const inRanges = condition.filter((each) => each.type === 'within' || each.sign !== '=');
	/** A side and what it comes to with the numbers printed, where it isn't one of them. */
	const worked = (side: Expression): string =>
		side.type === 'operation'
			? `${print(side)} = ${number(weigh(side, printedOf).low)}`
			: print(side);
	const sum = condition
		.map((each) => say(each.type === 'relation' && each.sign === '=' ? print : worked)(each))
		.join(claims.and);
	const ranges = inRanges.map(say((side) => range(weigh(side, rangeOf)))).join(claims.and);
	return {
		holds: condition.every((comparison) => holds(comparison, rangeOf, printedOf)),
		sum,
		...(ranges !== '' && ranges !== sum && { ranges })
	};
}
