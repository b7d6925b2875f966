import type { Mark, Steps } from '../types';

/** Two given points, and the line that joins them. */
export interface Slope {
	readonly id: string;
	readonly name: string;
	readonly from: Mark;
	readonly to: Mark;
}

export interface SlopeSpec extends Steps {
	readonly slopes: readonly Slope[];
	/** Names of the two years. */
	readonly years: readonly [string, string];
	/** Upper end of the axis, which starts at zero; the word for each end. */
	readonly max: number;
	readonly ends: readonly [string, string];
}
