import type { Lookup } from '$lib/charts/types';
import type { Scene } from './define';

export interface StillProps {
	readonly scene: Scene;
	readonly lookup: Lookup;
	/** Ids of the scene's steps, as its text has them. */
	readonly steps: readonly string[];
	readonly shown: number;
	readonly waiting: boolean;
	readonly live: boolean;
	/** Its finding; absent in the browser, where what the build wrote says it. */
	readonly finding: string | undefined;
}
