import type { Component } from 'svelte';
import type { ChartWords } from '$lib/language/language';
import type { OutOfBounds } from './bounds';
import type { ChartProps, Steps } from './types';

/** A form that charts may take, such as bars. */
export interface ChartForm<Spec extends Data, Data extends Steps> {
	readonly component: Component<ChartProps<Spec>>;
	/** What its labels say, in words, over all of its steps; empty where a label is not said. */
	readonly describe: (spec: Spec, words: ChartWords) => string[];
	/** The values that it cannot draw in its box. */
	readonly beyond: (data: Data) => OutOfBounds[];
}
