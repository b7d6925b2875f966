import type { Lookup } from '$lib/charts/types';
import type { Scene } from './define';
import type { Inline } from './types';

export interface StillProps {
	readonly scene: Scene;
	readonly lookup: Lookup;
	/** Ids of the scene's steps, as its text has them. */
	readonly steps: readonly string[];
	readonly shown: number;
	readonly waiting: boolean;
	readonly hurried: boolean;
	readonly live: boolean;
	/** Its title, which is its finding; absent in the browser, where what the build wrote says it. */
	readonly title: readonly Inline[] | undefined;
}
