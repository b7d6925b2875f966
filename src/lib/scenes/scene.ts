import type { Chart, Data, FormName } from '$lib/charts/specs';
import type { Lookup } from '$lib/charts/types';
import { withGrids } from '$lib/charts/units/layout/grids';

/** Words of a chart by key, from the edition's labels. */
export interface Words {
	(key: string): string;
	/** A number written out in the page's language. */
	number(value: number): string;
}

interface SceneOf<Name extends FormName> {
	readonly form: Name;
	/** Ids of the quantities that the chart draws, in the order of its table. */
	readonly figures: readonly string[];
	readonly spec: (q: Lookup, words: Words) => Data[Name];
	/** What a card shows of it, where it has no room for all. */
	readonly card?: (q: Lookup, words: Words) => Data[Name];
	/** True where its chart is taller on a phone, as all charts of its section are. */
	readonly tall?: true;
}

/** A scene: the figures it draws, its chart's form, and what each step shows, as data. */
export type Scene = { [Name in FormName]: SceneOf<Name> }[FormName];

/** The chart of a scene, with the figures and the words that there are. */
export const chartOf = (scene: Scene, q: Lookup, words: Words): Chart => ({
	form: scene.form,
	spec: scene.form === 'units' ? withGrids(scene.spec(q, words)) : scene.spec(q, words),
	...(scene.tall ? { tall: scene.tall } : {})
});

/** The same as a card shows it. */
export const cardChartOf = (scene: Scene, q: Lookup, words: Words): Chart => {
	const { form, spec } = chartOf(scene, q, words);
	return { form, spec: scene.form !== 'units' && scene.card ? scene.card(q, words) : spec };
};
