import type { Mark, Steps } from '../types';
import type { SharesUnder } from './share-bars';

/** A hundred of one kind: those who stay before the door, those who went through it. */
export interface Lane {
	readonly id: string;
	readonly name: string;
	readonly absent: Mark;
	readonly present: Mark;
	/** Index of the step that brings it. */
	readonly since: number;
}

/** Lanes of a hundred side by side, through one door of one wall. */
export interface LanesSpec extends Steps {
	readonly lanes: readonly Lane[];
	/** Discs side by side in a lane. */
	readonly across: number;
	/** Name of the door, in its opening. */
	readonly door: string;
	/** Shares of a hundred under the lanes, apart, from a step on. */
	readonly under?: SharesUnder & { readonly since: number };
}
