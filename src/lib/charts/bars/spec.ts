import type { Mark, Steps } from '../types';

export interface BarsSpec extends Steps {
	readonly marks: readonly Mark[];
	/** Upper end of the axis, which starts at zero. */
	readonly max: number;
}
