/** What the ledger is, for the page that shows it. */

import type { Language } from '$lib/language/language';

/** What a check comes to. Its words are the language's. */
export type Outcome = keyof Language['ledger']['outcomes'];

/** What a rule finds: the outcome, how it was reached, and a sentence on it. */
export interface Finding {
	readonly outcome: Outcome;
	/** The sum as the reader sees it, e.g. « 87 % + 13 % = 100 % ». */
	readonly sum: string;
	/** A sentence of ours; its numbers come from the figures. */
	readonly verdict: string;
}

/** One check and what came of it, in the page's typography. */
export interface Line extends Finding {
	readonly id: string;
	/** The outcome in words, e.g. « part non décrite ». */
	readonly outcomeLabel: string;
	/** Ids of the figures it was worked out from. */
	readonly operands: readonly string[];
}

/** All checks of an edition, in the order of the report. */
export type Ledger = readonly Line[];
