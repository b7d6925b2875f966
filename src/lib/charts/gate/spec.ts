import type { Mark, Steps } from '../types';

/** A hundred before a door: those who stay before it, those who go through and fail, or pass. */
export interface GateSpec extends Steps {
	readonly steps: readonly {
		readonly id: string;
		/** True while all of them wait before the door. */
		readonly waiting?: true;
	}[];
	/** Groups of whole units; together they are all that wait. */
	readonly absent: Mark;
	readonly fail: Mark;
	readonly pass: Mark;
	/** Those who go through, bracketed from its step on. */
	readonly present: Mark;
	/** All of them, while they wait. */
	readonly all: Mark;
	/** Of how many they are parts, in words. */
	readonly base: string;
	/** Name of the door, in its opening. */
	readonly door: string;
	/** True where they go through the door with the reader's own scroll. */
	readonly scrolled?: true;
}
