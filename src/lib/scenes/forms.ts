/** The chart forms that a scene may take. */
import Bars from '$lib/charts/Bars.svelte';
import Dots from '$lib/charts/Dots.svelte';
import Ribbon from '$lib/charts/Ribbon.svelte';
import Slope from '$lib/charts/Slope.svelte';
import Unfolding from '$lib/charts/Unfolding.svelte';
import Units from '$lib/charts/Units.svelte';
import { form } from './define';

export const units = form(Units);
export const ribbon = form(Ribbon);
export const unfolding = form(Unfolding);
export const bars = form(Bars);
export const dots = form(Dots);
export const slope = form(Slope);
