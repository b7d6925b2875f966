/** What a scene's chart says to those who don't see it. */

import type { Component } from 'svelte';
import Bars from '$lib/charts/Bars.svelte';
import Dots from '$lib/charts/Dots.svelte';
import Ribbon from '$lib/charts/Ribbon.svelte';
import Slope from '$lib/charts/Slope.svelte';
import type { ChartProps, ChartQuantity, Lookup, Mark, Steps } from '$lib/charts/types';
import Unfolding from '$lib/charts/Unfolding.svelte';
import Units from '$lib/charts/Units.svelte';
import type { Scene } from '$lib/scenes/define';
import { inlineText } from '$lib/story/markdown';
import { sceneOf } from '$lib/scenes/index';
import type { StoryScene } from '$lib/story/types';

type Chart = Component<ChartProps<Steps>>;
type SpecOf<C> = C extends Component<ChartProps<infer Spec>> ? Spec : never;

/** What a label draws: its hedge, its figure and its name, which may stand on two lines. */
interface Drawn {
	readonly hedge?: string | undefined;
	readonly number?: string | undefined;
	readonly name: string;
}

const row = <C>(chart: C, said: (spec: SpecOf<C>) => string[]) =>
	[chart as Chart, said as unknown as (spec: Steps) => string[]] as const;
const marks = (spec: { marks: readonly Mark[] }): string[] => spec.marks.map(spokenLabel);

/** What the labels of each chart form say, over all of its steps. A new form has its line here. */
const FORMS: ReadonlyMap<Chart, (spec: Steps) => string[]> = new Map([
	row(Bars, marks),
	row(Dots, marks),
	row(Ribbon, marks),
	row(Slope, ({ slopes, years }) =>
		slopes.map(
			({ name, from, to }) =>
				`${name}\u00a0: ${from.number} en ${years[0]}, ${to.number} en ${years[1]}`
		)
	),
	row(Unfolding, ({ person, cards, ticks }) => [
		`1 ${person}`,
		spokenLabel(cards),
		spokenLabel(ticks)
	]),
	row(Units, ({ steps }) =>
		steps.flatMap((step) => step.groups.map(({ label }) => (label ? spokenLabel(label) : '')))
	)
]);

/** What a chart of the story says in words: its finding, then its labels. */
export function spokenOf(
	{ name, title }: StoryScene,
	quantities: Readonly<Record<string, ChartQuantity>>
): string {
	return spokenScene(inlineText(title), sceneOf(name), (id) => {
		const found = quantities[id];
		if (!found) throw new RangeError(`scene « ${name} »: no figure « ${id} »`);
		return found;
	});
}

/**
 * The accessible name of a scene's chart: its finding, then all that its labels say. It doesn't change
 * with the step shown: nothing is announced because one scrolled.
 * @throws RangeError where its form has no line above
 */
export function spokenScene(finding: string, scene: Scene, lookup: Lookup): string {
	const said = FORMS.get(scene.chart);
	if (!said) throw new RangeError(`« ${finding} »: what its chart form says is not known`);
	return spoken(finding, said(scene.spec(lookup)));
}

/** A finding, then what is said, each thing once. */
export function spoken(finding: string, said: readonly string[]): string {
	const parts = [...new Set(said)].filter(Boolean).join('\u202f; ');
	return parts ? `${finding}. ${parts.charAt(0).toUpperCase()}${parts.slice(1)}.` : `${finding}.`;
}

/** A label with its name first: `auditeurs : près de 52 000`; nothing where it has no number. */
export function spokenLabel({ hedge = '', number, name }: Drawn): string {
	return number ? `${name.replaceAll('\n', ' ')}\u00a0: ${hedge}${number}` : '';
}
