/** Words that read as a claim and say nothing of a figure, from `plain-words.<language>.csv`, with why. */

import type { Language } from '$lib/language/language';
import { messages } from '$lib/language/messages/claims';
import { readText } from '../encoding';
import { EditionError, type Problem } from '../errors';
import { readTable, type Report } from '../table';

export interface ExemptWords {
	readonly words: string;
	/** Finds all of them, whatever their capitals. */
	readonly said: RegExp;
	readonly line: number;
}

export interface Exempt {
	/** Path of the file, for messages. */
	readonly file: string;
	readonly rows: readonly ExemptWords[];
}

const COLUMNS = ['words', 'why'] as const;

/** @throws EditionError naming each row that can't be read, gives no reason, or is of no use */
export function readExempt(csv: string, file: string, language: Language): Exempt {
	const { text, problems } = readText(csv, file);
	if (problems.length > 0) throw new EditionError(problems);
	const report: Report = (problem) => problems.push({ ...problem, file });
	const rows = readTable(text, COLUMNS, report).map(({ cells, lineOf, line }) => {
		const words = language.typeset(cells.words ?? '');
		if (words.search(language.claims.signs) < 0) {
			report({ line: lineOf('words'), column: 'words', found: words, ...messages.noSign });
		}
		if (!cells.why) report({ line: lineOf('why'), column: 'why', found: '', ...messages.noWhy });
		const said = new RegExp(words.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'), 'giu');
		return { words, said, line };
	});
	if (problems.length > 0) throw new EditionError(problems);
	return { file, rows };
}

/** Rows whose words none of these texts says. */
export function unusedExempt({ file, rows }: Exempt, texts: readonly string[]): Problem[] {
	return rows
		.filter(({ said }) => !texts.some((text) => text.search(said) >= 0))
		.map(({ words, line }) => ({ file, line, found: words, ...messages.unusedWords }));
}
