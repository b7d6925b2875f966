import type { Problem } from '$lib/figures/errors';
import type { Quantities, Quantity } from '$lib/figures/types';

/** Writes a quantity in French: what stands before the number, the number, what stands after it. */
export type Spell = (
	quantity: Quantity,
	options: { hedge: boolean; unit: boolean }
) => { before: string; text: string; after: string };

/** One pass over a story's file: what it may refer to, and what is found wrong on the way. */
export class Reading {
	readonly problems: Problem[] = [];
	readonly file: string;
	readonly lines: readonly string[];
	readonly quantities: Quantities;
	readonly spell: Spell;

	constructor(file: string, lines: readonly string[], quantities: Quantities, spell: Spell) {
		this.file = file;
		this.lines = lines;
		this.quantities = quantities;
		this.spell = spell;
	}

	report(line: number, { found, expected, remedy }: Omit<Problem, 'file' | 'line'>): void {
		const { file } = this;
		this.problems.push({ file, line, found, expected: spaced(expected), remedy: spaced(remedy) });
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
	/** Headings, titles and subtitles are short: they may drop a hedge that prose must give first. */
	readonly kind: 'prose' | 'heading';
}

/** A text on one line, cut after 60 characters. */
export function shortened(text: string): string {
	const line = text.replace(/\s+/gu, ' ');
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** No-break spaces where French has them; none is added, for messages quote what is to be typed. */
function spaced(message: string): string {
	return message.replace(/ (?=[:»])|(?<=«) /gu, '\u00A0');
}
