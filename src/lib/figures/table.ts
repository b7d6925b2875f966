/** A file of comma-separated values, cut into rows whose cells know their line. */

import { CsvError, parse } from 'csv-parse/sync';
import { messages } from '$lib/language/messages/table';
import type { Problem } from './errors';

/** A record with the line where each of its cells starts. */
interface Line {
	readonly cells: readonly string[];
	readonly at: readonly number[];
}

export type Report = (problem: Omit<Problem, 'file'>) => void;

/** A row of the file: each column's cell, trimmed, and the line where it starts. */
export interface TableRow<Column extends string> {
	readonly line: number;
	readonly cells: Readonly<Partial<Record<Column, string>>>;
	readonly lineOf: (column: Column) => number;
}

/**
 * Rows under the header; those with too few or too many cells are reported and left out. Accepts CRLF,
 * blank lines and blanks around cells.
 *
 * @param columns that the header must have, in any order
 */
export function readTable<Column extends string>(
	text: string,
	columns: readonly Column[],
	report: Report
): TableRow<Column>[] {
	const semicolons = headerWithSemicolons(text);
	if (semicolons > 0) {
		report({ line: semicolons, found: ';', ...messages.semicolons });
		return [];
	}
	const lines = split(text, report);
	if (lines === undefined) return [];
	const [header, ...rows] = lines;
	if (header === undefined) {
		report({
			line: 1,
			found: '',
			...messages.noHeader(columns)
		});
		return [];
	}
	const names = readHeader(header, columns, report);
	if (rows.length === 0) {
		report({
			line: (header.at[0] ?? 1) + 1,
			found: '',
			...messages.noRow
		});
	}
	return rows.flatMap((row) => readCells(row, names, columns, report) ?? []);
}

/** Line of a header that semicolons cut, as a French spreadsheet saves it; 0 where none does. */
function headerWithSemicolons(text: string): number {
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const header = lines[first] ?? '';
	return header.includes(';') && !header.includes(',') ? first + 1 : 0;
}

function readCells<Column extends string>(
	{ cells, at }: Line,
	names: readonly string[],
	columns: readonly Column[],
	report: Report
): TableRow<Column> | undefined {
	if (names.length === 0) return undefined;
	const line = at[0] ?? 1;
	if (cells.length !== names.length) {
		report({ line, ...messages.cellCount(cells.length, names.length) });
		return undefined;
	}
	const known = columns.filter((column) => names.includes(column));
	return {
		line,
		cells: Object.fromEntries(
			known.map((column) => [column, cells[names.indexOf(column)] ?? ''])
		) as Partial<Record<Column, string>>,
		lineOf: (column) => at[names.indexOf(column)] ?? line
	};
}

/** Cuts the text into records; undefined where its quotes do not pair. */
function split(text: string, report: Report): Line[] | undefined {
	const found: Line[] = [];
	let end = 0;
	try {
		parse(text, {
			trim: true,
			relax_column_count: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
			on_record: (cells, { lines }) => {
				end = lines;
				// `lines` is where the record ends: quoted newlines bring each cell's own line.
				const newlines = cells.map((cell) => cell.split('\n').length - 1);
				let line = lines - newlines.reduce((a, b) => a + b, 0);
				const at = newlines.map((count) => (line += count) - count);
				found.push({ cells: cells.map((cell) => cell.trim()), at });
				return cells;
			}
		});
		return found;
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const rest = text.split('\n').slice(end);
		const blank = rest.findIndex((line) => line.trim() !== '');
		report({
			line: end + 1 + Math.max(0, blank),
			found: '"',
			...messages.openQuotes
		});
		return undefined;
	}
}

/** Names of the columns in the order of the file, complaining of those unknown, twice or missing. */
function readHeader({ cells, at }: Line, columns: readonly string[], report: Report): string[] {
	const line = at[0] ?? 1;
	cells.forEach((name, index) => {
		if (!columns.includes(name)) {
			report({ line, column: name, found: name, ...messages.unknownColumn(columns) });
		} else if (cells.indexOf(name) !== index) {
			report({ line, column: name, ...messages.repeatedColumn(name) });
		}
	});
	for (const name of columns) {
		if (cells.includes(name)) continue;
		report({ line, column: name, found: '', ...messages.missingColumn(name) });
	}
	return [...cells];
}
