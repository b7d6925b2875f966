/** One thing wrong in an edition's file, said so that its author can mend it. */
export interface Problem {
	/** The file as the author knows it, e.g. `story.fr.md`. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** The column of a table, by name. */
	readonly column?: string;
	/** What stands there, as it stands and without quotation marks; empty for nothing at all. */
	readonly found: string;
	/** What should stand there, in French. */
	readonly expected: string;
	/** What to do about it, in French. */
	readonly remedy: string;
}

/** All that is wrong in an edition's file at once; its message has one problem a line. */
export class EditionError extends Error {
	override readonly name = 'EditionError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map(describe).join('\n'));
		this.problems = problems;
	}
}

function describe({ file, line, column, found, expected, remedy }: Problem): string {
	const place = column === undefined ? `${file}:${line}` : `${file}:${line}, colonne « ${column} »`;
	const quoted = found === '' ? 'rien' : `« ${found} »`;
	return `${place} : trouvé ${quoted}, attendu ${expected} ; remède : ${remedy}`;
}
