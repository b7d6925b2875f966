import type { Mark, Steps } from '../types';

/** Bars side by side, one a mark, on one axis. */
export interface BarsSpec extends Steps {
	readonly marks: readonly Mark[];
	/** Upper end of the axis, which starts at zero. */
	readonly max: number;
}
