import type { Mark, Steps } from '../types';

export interface DotsSpec extends Steps {
	readonly marks: readonly Mark[];
	/** Ends of the axis; both are labelled, since it may not start at zero. */
	readonly domain: [number, number];
	readonly ticks: readonly { readonly value: number; readonly text: string }[];
	/** Id of a mark that cannot stand on the axis. */
	readonly outside?: string;
}
