/** From the text of `figures.csv` to typed figures, or to a list of all that is wrong with it. */

import * as v from 'valibot';
import { readText } from './encoding';
import { EditionError, type Problem } from './errors';
import { undrawn } from '$lib/language/drawn';
import type { Language } from '$lib/language/language';
import { cells as cellFaults, FILL_CELL, messages } from '$lib/language/messages/figures';
import type { Fault } from '$lib/language/messages/problem';
import { signs } from '$lib/language/messages/prose';
import { NUMBER_HEDGES } from '$lib/language/report';
import { readPrinted } from './printed';
import { printedBounds } from './quantity/bounds';
import { BOUNDED, rangeOf } from './ranges';
import { readTable, type Report, type TableRow } from './table';
import { HEDGES, UNDATED, UNITS, type BareFigure, type Locator } from './types';

/** Nothing that a browser or a spreadsheet would read as more than words. */
const WORDS = /^(?![=@])[^<>{}]*$/u;
const LARGEST_NUMBER = 1e12;

const required = v.pipe(v.string(), v.trim(), v.nonEmpty());
const oneLine = v.transform((text: string) => text.replace(/\s*\n\s*/gu, ' '));
const blankless = v.pipe(
	v.string(),
	v.trim(),
	oneLine,
	v.regex(WORDS),
	v.transform((text) => (text === '' ? undefined : text))
);
const number = v.pipe(
	required,
	v.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/),
	v.transform(Number),
	v.minValue(-LARGEST_NUMBER),
	v.maxValue(LARGEST_NUMBER)
);

const Row = v.object({
	id: v.pipe(required, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	value: number,
	upper: v.pipe(blankless, v.optional(number)),
	printed: required,
	unit: v.pipe(required, v.picklist(UNITS)),
	hedge: v.pipe(blankless, v.optional(v.picklist(HEDGES))),
	wording: blankless,
	period: v.pipe(required, v.check(isPeriod)),
	locator: v.pipe(
		required,
		v.regex(/^[1-9]\d*\.[1-9]\d*$/),
		v.transform((text) => text as Locator)
	),
	resolution: v.pipe(blankless, v.optional(v.pipe(number, v.gtValue(0))))
});
type Row = v.InferOutput<typeof Row>;
type Column = keyof Row;

const COLUMNS = Object.keys(Row.entries) as Column[];

/** What is expected of each column's cells. */
const CELLS: Readonly<Record<Column, Fault>> = {
	...cellFaults,
	unit: cellFaults.unit(UNITS),
	hedge: cellFaults.hedge(HEDGES)
};

/**
 * Figures of an edition, in the order of the file. Accepts a byte order mark, CRLF, blank lines and
 * blanks around cells.
 *
 * @param csv text of the file
 * @param file its path, for messages
 * @param language that their texts are set in
 * @throws EditionError with all that is wrong in the file
 */
export function parseFigures(csv: string, file: string, language: Language): BareFigure[] {
	const problems: Problem[] = [];
	const report: Report = (problem) => problems.push({ file, ...problem });
	const { text, problems: unreadable } = readText(csv, file);
	if (unreadable.length > 0) throw new EditionError(unreadable);
	const figures = readLines(text, language, report);
	if (problems.length > 0) throw new EditionError(problems);
	return figures;
}

function readLines(text: string, language: Language, report: Report): BareFigure[] {
	const firstLines = new Map<string, number>();
	return readTable(text, COLUMNS, report).flatMap(
		(row) => readRow(row, firstLines, language, report) ?? []
	);
}

function readRow(
	{ line, cells, lineOf }: TableRow<Column>,
	firstLines: Map<string, number>,
	language: Language,
	report: Report
): BareFigure | undefined {
	const row: Partial<Record<Column, unknown>> = {};
	for (const column of COLUMNS) {
		const found = cells[column];
		if (found === undefined) continue;
		const result = v.safeParse(Row.entries[column], found);
		if (result.success) {
			row[column] = result.output;
			continue;
		}
		const { expected, remedy } = CELLS[column];
		report({
			line: lineOf(column),
			column,
			found,
			expected,
			remedy: found === '' ? FILL_CELL : remedy
		});
	}

	// Valid cells only: a check that needs another one passes over it, its fault is said already.
	const valid = row as Partial<Row>;
	const complain = (column: Column, fault: Fault) =>
		report({ line: lineOf(column), column, found: cells[column] ?? '', ...fault });
	checkId(valid, firstLines, line, complain);
	checkBounds(valid, complain);
	checkPrinted(valid, complain);
	const [sign] = undrawn(valid.wording ?? '');
	if (sign !== undefined) {
		report({ line: lineOf('wording'), column: 'wording', found: sign, ...signs.undrawn });
	}
	return isComplete(valid) ? toFigure(valid, language) : undefined;
}

const isComplete = (row: Partial<Row>): row is Row => COLUMNS.every((column) => column in row);

type Complain = (column: Column, fault: Fault) => void;

function checkId(
	{ id }: Partial<Row>,
	firstLines: Map<string, number>,
	line: number,
	complain: Complain
): void {
	if (id === undefined) return;
	const first = firstLines.get(id);
	if (first === undefined) firstLines.set(id, line);
	else complain('id', messages.repeatedId(first));
}

function checkBounds({ value, upper, unit }: Partial<Row>, complain: Complain): void {
	if (unit !== undefined && BOUNDED.has(unit)) {
		const outside = (x: number | undefined) => x !== undefined && (x < 0 || x > 100);
		if (outside(value)) complain('value', messages.outsideHundred);
		if (outside(upper)) complain('upper', messages.outsideHundred);
	} else if (unit !== undefined && unit !== 'points' && value !== undefined && value < 0) {
		complain('value', messages.negative);
	}
	if (value !== undefined && upper !== undefined && upper <= value) {
		complain('upper', messages.notAbove(value));
	}
}

function checkPrinted(row: Partial<Row>, complain: Complain): void {
	const { printed, value, upper, hedge } = row;
	if (printed === undefined) return;
	const reading = readPrinted(printed);
	if (reading === undefined) {
		complain('printed', messages.unreadNumber);
		return;
	}
	if (value !== undefined && 'upper' in row) {
		if (reading.value !== value || reading.upper !== upper) {
			const values = [value, upper].filter((x) => x !== undefined);
			complain('printed', messages.otherNumber(values));
		}
	}
	if ('hedge' in row) {
		const named = NUMBER_HEDGES[printed.toLowerCase()];
		const nounHedge = hedge?.startsWith('about-') ? hedge : undefined;
		if (named !== undefined && named !== nounHedge) {
			complain('hedge', messages.hedgeInNumber(named));
		} else if (nounHedge !== undefined && named === undefined) {
			complain('hedge', messages.hedgeNotInNumber(nounHedge));
		}
	}
}

function toFigure(row: Row, language: Language): BareFigure {
	const { upper, hedge, wording, resolution, locator, ...always } = row;
	const number = {
		value: row.value,
		unit: row.unit,
		...(upper !== undefined && { upper }),
		...(hedge !== undefined && { hedge })
	};
	const range = rangeOf({
		...number,
		...(resolution !== undefined && { resolution }),
		inLetters: !/\d/u.test(row.printed)
	});
	return {
		kind: 'printed',
		...always,
		...number,
		period: row.period === UNDATED ? language.undated : row.period,
		text: language.printed(row.printed),
		range,
		bounds: printedBounds(range, number),
		places: [locator],
		...(wording !== undefined && { wording })
	};
}

function isPeriod(text: string): boolean {
	if (text === UNDATED) return true;
	const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
	if (!match) return false;
	return match[2] === undefined || Number(match[2]) === Number(match[1]) + 1;
}
