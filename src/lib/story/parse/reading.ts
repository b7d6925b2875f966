import type { Claims } from '$lib/figures/claims/claims';
import type { Problem } from '$lib/figures/errors';
import type { BareQuantities } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import { spaced } from '$lib/language/messages/problem';
import type { ClaimWords } from '../types';

/** One pass over a file of words: what it may refer to, and what is found wrong on the way. */
export class Reading {
	readonly problems: Problem[] = [];
	/** Words met that name a claim. */
	readonly claimed: ClaimWords[] = [];
	readonly file: string;
	readonly lines: readonly string[];
	readonly quantities: BareQuantities;
	readonly language: Language;
	/** Claims that its words may name; none where words make no claim. */
	readonly claims: Claims | undefined;

	constructor(
		file: string,
		lines: readonly string[],
		quantities: BareQuantities,
		language: Language,
		claims?: Claims
	) {
		this.file = file;
		this.lines = lines;
		this.quantities = quantities;
		this.language = language;
		this.claims = claims;
	}

	report(line: number, problem: Omit<Problem, 'file' | 'line'>): void {
		const { expected, remedy } = problem;
		this.problems.push({
			...problem,
			file: this.file,
			line,
			expected: spaced(expected),
			remedy: spaced(remedy)
		});
	}

	/** A line of the file as it may be quoted in a message. */
	quote(line: number): string {
		return shortened((this.lines[line - 1] ?? '').trim());
	}
}

/** Where words stand: decides whether a hedge may be dropped. */
export interface Place {
	readonly reading: Reading;
	/** Ids mentioned so far in the section; reading adds to it. */
	readonly mentioned: Set<string>;
	/**
	 * Headings, titles and subtitles are short: they may drop a hedge that prose must give first. A note
	 * is prose without marks: it is read as plain words.
	 */
	readonly kind: 'prose' | 'note' | 'heading';
}

/** A text on one line, cut after 60 characters. */
export function shortened(text: string): string {
	const line = text.replace(/\s+/gu, ' ');
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
