/** Works the checks out, and stops the build when an outcome is not the one acknowledged. */

import { ledgerFr, typeset } from '$lib/language/fr/ledger';
import { formatNumber } from '$lib/language/numbers';
import { EditionError, type Problem } from '../errors';
import { lineOf, type Source } from '../source';
import type { Calculation, Locator, Quantities, Quantity } from '../types';
import { CHECKS, type Check } from './checks';
import { RULES } from './rules';
import type { Finding, Ledger, Line, Outcome } from './types';
import { readWording } from './wording';

/** Where checks are declared, as an editor would look for it. */
const FILE = 'src/lib/figures/ledger/checks.ts';

/** The ledger is on all of the report: its counts point to where this starts. */
const OPENING: Locator = '1.1';

/**
 * All checks of an edition, worked out.
 *
 * @throws EditionError naming each check whose outcome is not the one expected, each figure that
 * a check lacks or cannot be worked out with, and each wording that no check reads
 */
export function keepLedger(
	quantities: Quantities,
	source: Source,
	checks: readonly Check[] = CHECKS
): Ledger {
	const problems = [...reserved(quantities, source), ...unchecked(quantities, source, checks)];
	const lines = checks.flatMap((check) => {
		const result = examine(check, quantities, source);
		if ('remedy' in result) problems.push(result);
		return 'remedy' in result ? [] : [result];
	});
	if (problems.length > 0) throw new EditionError(problems);
	return lines;
}

/**
 * How many checks of an edition there are, hold, stay open, and come to each outcome, as
 * calculations by id.
 */
export function ledgerCounts(ledger: Ledger, edition: string): Quantities {
	const outcomes = Object.keys(ledgerFr.outcomes) as Outcome[];
	const words = ledgerFr.counts;
	const found: Record<string, Calculation> = {};
	const count = (
		id: string,
		label: string,
		number: number,
		rest: Pick<Calculation, 'formula' | 'operands'>,
		note: string = words.note
	) => {
		found[id] = {
			kind: 'calculated',
			id,
			value: number,
			text: formatNumber(number),
			unit: 'checks',
			range: { low: number, high: number },
			period: edition,
			population: words.population,
			locator: OPENING,
			label,
			note: typeset(note),
			formula: typeset(rest.formula),
			operands: rest.operands
		};
	};
	for (const outcome of outcomes) {
		const lines = ledger.filter((line) => line.outcome === outcome);
		const { label, short } = ledgerFr.outcomes[outcome];
		count(countId(outcome), short, lines.length, {
			formula: words.formula(label),
			operands: [...new Set(lines.flatMap((line) => line.operands))]
		});
	}
	const add = (id: string, label: string, of: readonly Outcome[], note?: string) => {
		const operands = of.map(countId);
		const parts = operands.map((each) => found[each]?.value ?? 0);
		const total = parts.reduce((a, b) => a + b, 0);
		count(id, label, total, { formula: parts.map(String).join(' + '), operands }, note);
	};
	const isOpen = (outcome: Outcome) => !HOLDING.includes(outcome);
	add('ledger-total', words.total, outcomes);
	add('ledger-holds', words.holds, HOLDING, `${words.holdsNote} ${words.note}`);
	add('ledger-open', words.open, outcomes.filter(isOpen));
	return found;
}

/** Outcomes of a check that holds; the others leave it open. */
export const HOLDING: readonly Outcome[] = ['holds', 'within-hedges'];

/** Id of the count of an outcome. `ledger-holds` counts all that holds, hedges included. */
export function countId(outcome: Outcome): string {
	return outcome === 'holds' ? 'ledger-holds-plainly' : `ledger-${outcome}`;
}

function examine(check: Check, quantities: Quantities, source: Source): Line | Problem {
	const words = ledgerFr.faults;
	const operands: Quantity[] = [];
	for (const id of check.operands) {
		const operand = Object.hasOwn(quantities, id) ? quantities[id] : undefined;
		if (operand === undefined) {
			return fault(source, undefined, '', words.missing(id, check.id), words.missingRemedy(FILE));
		}
		operands.push(operand);
	}
	if (check.kind === 'wording') {
		const unread = misread(check.id, operands[0], source);
		if (unread) return unread;
	}

	const finding = work(check, operands);
	const [main] = check.operands;
	if (finding === undefined) {
		const values = operands.map(({ text }) => text).join(', ');
		return fault(source, main, values, words.uncomputable(check.id), words.uncomputableRemedy);
	}
	const { expected } = check;
	const acknowledged = typeof expected === 'string' ? expected : expected[source.edition];
	const outcomeLabel = ledgerFr.outcomes[finding.outcome].label;
	if (finding.outcome !== acknowledged) {
		const wanted = acknowledged ? ledgerFr.outcomes[acknowledged].label : words.none;
		return fault(
			source,
			main,
			words.changed(outcomeLabel, finding.sum),
			words.expected(wanted, check.id),
			words.remedy(check.operands.join(', '), finding.outcome, FILE)
		);
	}
	return {
		id: check.id,
		outcome: finding.outcome,
		outcomeLabel,
		question: typeset(check.question),
		sum: typeset(finding.sum),
		verdict: typeset(finding.verdict),
		operands: check.operands
	};
}

/** What a check's rule finds; undefined where its figures cannot be worked with. */
function work(check: Check, operands: readonly Quantity[]): Finding | undefined {
	const rule: (...operands: Quantity[]) => Finding = RULES[check.kind];
	try {
		return rule(...operands);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function misread(check: string, figure: Quantity | undefined, source: Source): Problem | undefined {
	const words = ledgerFr.faults;
	const said = figure?.kind === 'printed' ? figure.wording : undefined;
	if (said === undefined) {
		return fault(
			source,
			figure?.id,
			'',
			words.unworded(check),
			words.unwordedRemedy(FILE),
			'wording'
		);
	}
	if (readWording(said)) return undefined;
	return fault(source, figure?.id, said, words.unread, words.unreadRemedy, 'wording');
}

/** Figures whose id would hide a count of the ledger. */
function reserved(quantities: Quantities, source: Source): Problem[] {
	const { reserved: expected, reservedRemedy: remedy } = ledgerFr.faults;
	return Object.keys(quantities)
		.filter((id) => id.startsWith('ledger-'))
		.map((id) => fault(source, id, id, expected, remedy, 'id'));
}

/** Wordings of the report that no check compares to their figure. */
function unchecked(quantities: Quantities, source: Source, checks: readonly Check[]): Problem[] {
	const words = ledgerFr.faults;
	const read = new Set(
		checks.filter(({ kind }) => kind === 'wording').flatMap(({ operands }) => [...operands])
	);
	return Object.values(quantities).flatMap((each) =>
		each.kind === 'calculated' || each.wording === undefined || read.has(each.id)
			? []
			: fault(
					source,
					each.id,
					each.wording,
					words.unchecked,
					words.uncheckedRemedy(each.id, FILE),
					'wording'
				)
	);
}

function fault(
	source: Source,
	figure: string | undefined,
	found: string,
	expected: string,
	remedy: string,
	column?: string
): Problem {
	return {
		file: source.file,
		line: figure === undefined ? 1 : lineOf(source, figure),
		...(column !== undefined && { column }),
		found: typeset(found),
		expected: typeset(expected),
		remedy: typeset(remedy)
	};
}
