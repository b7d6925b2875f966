import type { Component } from 'svelte';
import type { ChartProps, Lookup, Steps } from '$lib/charts/types';

/** A scene: the figures it draws, its chart form, and what each step shows, as data. */
export interface Scene {
	/** Ids of the quantities that the chart draws, in the order of its table. */
	readonly figures: readonly string[];
	readonly chart: Component<ChartProps<Steps>>;
	readonly spec: (q: Lookup) => Steps;
}

/** Makes scenes of one chart form: says that the form and its data fit, then forgets which they are. */
export function form<Spec extends Steps>(chart: Component<ChartProps<Spec>>) {
	return (scene: { figures: readonly string[]; spec: (q: Lookup) => Spec }): Scene =>
		({ chart, ...scene }) as unknown as Scene;
}
