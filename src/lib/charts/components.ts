import type { Component } from 'svelte';
import Bars from './bars/Bars.svelte';
import Facing from './facing/Facing.svelte';
import Gate from './gate/Gate.svelte';
import Lanes from './lanes/Lanes.svelte';
import Shares from './shares/Shares.svelte';
import type { FormName, Specs } from './specs';
import type { ChartProps } from './types';
import Unfolding from './unfolding/Unfolding.svelte';
import Units from './units/Units.svelte';

/** What draws each form: all that the browser needs of it. */
export const COMPONENTS: { readonly [Name in FormName]: Component<ChartProps<Specs[Name]>> } = {
	bars: Bars,
	facing: Facing,
	gate: Gate,
	lanes: Lanes,
	shares: Shares,
	unfolding: Unfolding,
	units: Units
};
