import type { MeansAxis } from '../layers/means-axis';
import type { ShareHead, ShareRow } from '../layers/share-rows';
import type { Steps } from '../types';

export interface SharesSpec extends Steps {
	/** Means on an axis of their own, above the rows. */
	readonly means?: MeansAxis;
	readonly head?: ShareHead;
	readonly rows: readonly ShareRow[];
	/** The step from which all rows stand in full; before it, each step brings its own forward alone. */
	readonly together?: number;
}
