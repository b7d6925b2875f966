/** What each number counts, from `terms.<language>.csv`: its label, its population, a note. */

import { readText } from '$lib/figures/encoding';
import { EditionError, type Problem } from '$lib/figures/errors';
import { readTable, type TableRow } from '$lib/figures/table';
import type { BareQuantities, BareQuantity, Quantities, Quantity, Terms } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import type { Fault } from '$lib/language/messages/problem';
import { messages } from '$lib/language/messages/terms';
import { inlineText } from './markdown';
import { readPlain } from './parse/inline';
import { Reading } from './parse/reading';

const COLUMNS = ['id', 'label', 'measure', 'population', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** Room that a chart has for a direct label. */
const LONGEST_LABEL = 24;
/** Nothing that a browser or a spreadsheet would read as more than words. */
const WORDS = /^(?![=@])[^<>]*$/u;

/**
 * The same quantities with their terms, in which references are filled in. A
 * calculation without a population has that of its main operand.
 *
 * @param csv text of the file
 * @param file its path, for messages
 * @throws EditionError naming each row that is missing, has no quantity, or is wrong
 */
export function withTerms(
	quantities: BareQuantities,
	csv: string,
	file: string,
	language: Language
): Quantities {
	const { text, problems: unreadable } = readText(csv, file);
	if (unreadable.length > 0) throw new EditionError(unreadable);
	const reading = new Reading(file, text.split('\n'), quantities, language);
	const report = ({ line, ...problem }: Omit<Problem, 'file'>) => reading.report(line, problem);
	const rows = new Map<string, TableRow<Column>>();
	for (const row of readTable(text, COLUMNS, report)) {
		const id = row.cells.id ?? '';
		const wrong = (fault: Fault) => report({ line: row.line, column: 'id', found: id, ...fault });
		if (!Object.hasOwn(quantities, id)) wrong(messages.unknownId);
		else if (rows.has(id)) wrong(messages.repeatedId);
		else rows.set(id, row);
	}

	const found: Record<string, Quantity> = {};
	for (const [id, quantity] of Object.entries(quantities)) {
		const row = rows.get(id);
		if (!row) {
			report({ line: 1, found: '', ...messages.missingRow(id) });
			continue;
		}
		found[id] = { ...quantity, ...termsOf(quantity, row, found, reading) };
	}
	if (reading.problems.length > 0) throw new EditionError(reading.problems);
	return found;
}

function termsOf(
	quantity: BareQuantity,
	{ cells, lineOf }: TableRow<Column>,
	known: Quantities,
	reading: Reading
): Terms {
	const read = (column: Exclude<Column, 'id'>): string => {
		const written = (cells[column] ?? '').replace(/\s*\n\s*/gu, ' ');
		if (!WORDS.test(written)) {
			reading.report(lineOf(column), { column, found: written, ...messages.notWords });
			return written.trim();
		}
		const kind = column === 'note' ? 'note' : 'heading';
		const place = { reading, mentioned: new Set<string>(), kind } as const;
		return inlineText(readPlain(written, lineOf(column), place)).trim();
	};
	const label = read('label');
	if (label === '' || label.length > LONGEST_LABEL) {
		reading.report(lineOf('label'), {
			column: 'label',
			found: label,
			...messages.label(LONGEST_LABEL, label === '')
		});
	}
	const measure = read('measure');
	if (measure === '') {
		reading.report(lineOf('measure'), { column: 'measure', found: '', ...messages.noMeasure });
	}
	const [main = ''] = quantity.kind === 'calculated' ? quantity.operands : [];
	const population = read('population') || known[main]?.population;
	if (population === undefined) {
		reading.report(lineOf('population'), {
			column: 'population',
			found: '',
			...messages.noPopulation
		});
	}
	const note = read('note');
	return { label, measure, population: population ?? '', ...(note !== '' && { note }) };
}
