import type { Mark, Steps } from '../types';

/** One person, then all that comes to one: cards, then ticks. */
export interface UnfoldingSpec extends Steps {
	/** Name of the one. */
	readonly person: string;
	/** Cards a person and ticks a person. */
	readonly cards: Mark;
	readonly ticks: Mark;
	/** Ticks in a row, and what a row is, in small print. */
	readonly perRow: number;
	readonly note: string;
}
