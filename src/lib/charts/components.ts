import type { Component } from 'svelte';
import Bars from './bars/Bars.svelte';
import Dots from './dots/Dots.svelte';
import Facing from './facing/Facing.svelte';
import Gate from './gate/Gate.svelte';
import Lanes from './lanes/Lanes.svelte';
import Ribbon from './ribbon/Ribbon.svelte';
import Shares from './shares/Shares.svelte';
import Slope from './slope/Slope.svelte';
import type { FormName, Specs } from './specs';
import type { ChartProps } from './types';
import Unfolding from './unfolding/Unfolding.svelte';
import Units from './units/Units.svelte';

/** What draws each form: all that the browser needs of it. */
export const COMPONENTS: { readonly [Name in FormName]: Component<ChartProps<Specs[Name]>> } = {
	bars: Bars,
	dots: Dots,
	facing: Facing,
	gate: Gate,
	lanes: Lanes,
	ribbon: Ribbon,
	shares: Shares,
	slope: Slope,
	unfolding: Unfolding,
	units: Units
};
