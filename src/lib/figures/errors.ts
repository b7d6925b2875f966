/** What is wrong with an edition's files, said in French to whoever edits them. */

import { messages, type Fault } from '$lib/language/messages/problem';

/** One thing wrong at one place. */
export interface Problem extends Fault {
	/** Path of the file, as an editor would look for it. */
	readonly file: string;
	/** Counted from 1, as text editors do. */
	readonly line: number;
	/** Column's name, where one cell of a table is meant and not the whole line. */
	readonly column?: string;
	/** What stands there, as it stands; empty for nothing. */
	readonly found: string;
}

/** Stops the build with all the problems of a file at once, one a line, and no stack. */
export class EditionError extends Error {
	override readonly name = 'EditionError';

	constructor(readonly problems: readonly Problem[]) {
		super(problems.map(describe).join('\n'));
		// The fault is in the file that is named, never in the code that read it.
		this.stack = `${this.name}:\n${this.message}`;
	}
}

function describe({ file, line, column, found, ...fault }: Problem): string {
	const place = `${file}:${line}${column === undefined ? '' : messages.column(column)}`;
	return messages.problem(place, found, fault);
}
