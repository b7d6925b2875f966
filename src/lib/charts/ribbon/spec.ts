import type { Mark, Steps } from '../types';

export interface RibbonSpec extends Steps {
	/** The parts, left to right; together they are the whole. */
	readonly marks: readonly Mark[];
}
