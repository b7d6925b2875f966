import type { MeansAxis } from '../layers/means-axis';
import type { ShareHead, ShareRow } from '../layers/share-rows';
import type { Steps } from '../types';

/** Shares of a hundred in rows, each in parts. */
export interface SharesSpec extends Steps {
	/** Means on an axis of their own, above the rows. */
	readonly means?: MeansAxis;
	readonly head?: ShareHead;
	readonly rows: readonly ShareRow[];
}
