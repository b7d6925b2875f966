/** Works the checks out, and stops the build when an outcome is not the one acknowledged. */

import type { Language } from '$lib/language/language';
import { changed, messages, NO_OUTCOME } from '$lib/language/messages/ledger';
import type { Fault } from '$lib/language/messages/problem';
import { NBSP } from '$lib/language/signs';
import { EditionError, type Problem } from '../errors';
import { lineOf, type Source } from '../source';
import type { Calculation, Quantities, Quantity } from '../types';
import { CHECKS, type Check } from './checks';
import { GROUPS, type Group } from './groups';
import { READING, RULES } from './rules';
import type { Finding, Ledger, Line, Outcome } from './types';
import { readWording } from './wording';

/** Where checks are declared, as an editor would look for it. */
const FILE = 'src/lib/figures/ledger/checks.ts';

/**
 * All checks of an edition, worked out.
 *
 * @throws EditionError naming each check whose outcome is not the one expected, each figure that
 * a check lacks or cannot be worked out with, and each wording that no check reads
 */
export function keepLedger(
	quantities: Quantities,
	source: Source,
	language: Language,
	checks: readonly Check[] = CHECKS
): Ledger {
	const problems = [...reserved(quantities, source), ...unchecked(quantities, source, checks)];
	const lines = checks.flatMap((check) => {
		const result = examine(check, quantities, source, language);
		if ('remedy' in result) problems.push(result);
		return 'remedy' in result ? [] : [result];
	});
	if (problems.length > 0) throw new EditionError(problems);
	return lines;
}

/**
 * How many checks of an edition there are, are in each group, stay open, and come to each outcome, as
 * calculations by id.
 */
export function ledgerCounts(
	ledger: Ledger,
	quantities: Quantities,
	language: Language
): Quantities {
	const outcomes = Object.keys(language.ledger.outcomes) as Outcome[];
	const words = language.ledger.counts;
	const all = ledger.flatMap(({ operands }) => operands);
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
			text: language.number(number),
			unit: 'checks',
			range: { low: number, high: number },
			bounds: { low: number, high: number, from: 'exact' },
			period: years(rest.operands.length > 0 ? rest.operands : all, { ...quantities, ...found }),
			population: words.population,
			places: [],
			label,
			measure: language.typeset(`${words.population} : ${label}`),
			note: language.typeset(note),
			formula: language.typeset(rest.formula),
			operands: rest.operands
		};
	};
	for (const outcome of outcomes) {
		const lines = ledger.filter((line) => line.outcome === outcome);
		const { label, short } = language.ledger.outcomes[outcome];
		count(countId(outcome), short, lines.length, {
			formula: words.formula(label),
			operands: [...new Set(lines.flatMap((line) => line.operands))]
		});
	}
	const add = (id: string, label: string, operands: readonly string[], note?: string) => {
		const parts = operands.map((each) => found[each]?.value ?? 0);
		const total = parts.reduce((a, b) => a + b, 0);
		count(id, label, total, { formula: parts.map(String).join(' + '), operands }, note);
	};
	for (const group of Object.keys(GROUPS) as Group[]) {
		const note = group === 'holds' ? `${words.holdsNote} ${words.note}` : words.note;
		const of: readonly Outcome[] = GROUPS[group];
		// What is at odds is an outcome and a group.
		if (Object.hasOwn(found, groupId(group))) continue;
		add(groupId(group), language.ledger.groups[group], of.map(countId), note);
	}
	add('ledger-open', words.open, [groupId('confirm'), groupId('unsaid')]);
	add('ledger-total', words.total, (Object.keys(GROUPS) as Group[]).map(groupId));
	return found;
}

/** From the first year of some quantities to the last, « 2015-2020 ». */
function years(ids: readonly string[], quantities: Quantities): string {
	const found = ids.flatMap((id) => quantities[id]?.period?.match(/\d+/gu) ?? []).sort();
	return [...new Set([found.at(0), found.at(-1)])].join('-');
}

/** Id of the count of a group. */
export const groupId = (group: Group): string => `ledger-${group}`;

/** Id of the count of an outcome. `ledger-holds` counts all that holds, hedges included. */
export function countId(outcome: Outcome): string {
	return outcome === 'holds' ? 'ledger-holds-plainly' : `ledger-${outcome}`;
}

function examine(
	check: Check,
	quantities: Quantities,
	source: Source,
	language: Language
): Line | Problem {
	const { outcomes } = language.ledger;
	const operands: Quantity[] = [];
	for (const id of check.operands) {
		const operand = Object.hasOwn(quantities, id) ? quantities[id] : undefined;
		if (operand === undefined) {
			return fault(source, undefined, '', messages.missingFigure(id, check.id, FILE));
		}
		operands.push(operand);
	}
	if (READING.has(check.kind)) {
		const unread = misread(check.id, operands[0], source);
		if (unread) return unread;
	}

	const finding = work(check, operands, language);
	const [main] = check.operands;
	if (finding === undefined) {
		const values = operands.map(({ text }) => text).join(', ');
		return fault(source, main, values, messages.uncomputable(check.id));
	}
	const { expected } = check;
	const acknowledged = typeof expected === 'string' ? expected : expected[source.edition];
	const outcomeLabel = outcomes[finding.outcome].label;
	if (finding.outcome !== acknowledged) {
		const change = {
			check: check.id,
			acknowledged: acknowledged ? outcomes[acknowledged].label : NO_OUTCOME,
			outcome: finding.outcome,
			figures: check.operands
		};
		const found = changed(outcomeLabel, finding.sum);
		return fault(source, main, found, messages.otherOutcome(change, FILE));
	}
	return {
		id: check.id,
		outcome: finding.outcome,
		outcomeLabel,
		sum: numbered(finding.sum, language),
		verdict: numbered(finding.verdict, language),
		operands: check.operands
	};
}

/** A text in its typography; a number and its word, which were joined by code, don't part. */
function numbered(text: string, { typeset }: Language): string {
	return typeset(text).replace(/(?<=\d) (?=\p{L})/gu, NBSP);
}

/** What a check's rule finds; undefined where its figures cannot be worked with. */
function work(
	check: Check,
	operands: readonly Quantity[],
	language: Language
): Finding | undefined {
	const rule: (language: Language, ...operands: Quantity[]) => Finding = RULES[check.kind];
	try {
		return rule(language, ...operands);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function misread(check: string, figure: Quantity | undefined, source: Source): Problem | undefined {
	const said = figure?.kind === 'printed' ? figure.wording : undefined;
	if (said === undefined) {
		return fault(source, figure?.id, '', messages.noWording(check, FILE), 'wording');
	}
	if (readWording(said)) return undefined;
	return fault(source, figure?.id, said, messages.unreadWording, 'wording');
}

/** Figures whose id would hide a count of the ledger. */
function reserved(quantities: Quantities, source: Source): Problem[] {
	return Object.keys(quantities)
		.filter((id) => id.startsWith('ledger-'))
		.map((id) => fault(source, id, id, messages.reservedId, 'id'));
}

/** Wordings of the report that no check compares to their figure. */
function unchecked(quantities: Quantities, source: Source, checks: readonly Check[]): Problem[] {
	const read = new Set(
		checks.filter(({ kind }) => READING.has(kind)).map(({ operands }) => operands[0])
	);
	return Object.values(quantities).flatMap((each) =>
		each.kind === 'calculated' || each.wording === undefined || read.has(each.id)
			? []
			: fault(source, each.id, each.wording, messages.uncheckedWording(each.id, FILE), 'wording')
	);
}

function fault(
	source: Source,
	figure: string | undefined,
	found: string,
	{ expected, remedy }: Fault,
	column?: string
): Problem {
	return {
		file: source.file,
		line: figure === undefined ? 1 : lineOf(source, figure),
		...(column !== undefined && { column }),
		found,
		expected,
		remedy
	};
}
