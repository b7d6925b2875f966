import type { Mark, Steps } from '../types';

/** What stands for one of those counted, or for so many of them. */
export type CountedShape = 'square' | 'hexagon' | 'house';

/** What is counted, a mark each or a mark for so many; the last mark is dashed where the number is hedged. */
export interface CountedMarks extends Mark {
	readonly shape: CountedShape;
	/** How many marks. */
	readonly count: number;
}

/** A number of which the report says that it rises, or falls, not how far. */
export interface Side extends CountedMarks {
	readonly direction: 'up' | 'down';
	/** The same in a word or two, beside its arrow. */
	readonly change: string;
	/** What a mark stands for, in small print. */
	readonly note?: string;
}

/** Two numbers that go opposite ways, face to face. */
export interface FacingSpec extends Steps {
	/** Two numbers in facing columns, both there from the first; the step `since` names one. */
	readonly sides: readonly [Side, Side];
	/** What else is counted, in one line beneath. */
	readonly places: readonly CountedMarks[];
}
