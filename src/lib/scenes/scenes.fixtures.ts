/** The story of 2019-2020 with every scene's data, for tests. */
import type { ChartQuantity } from '$lib/charts/types';
import type { UnitsSpec } from '$lib/charts/units/spec';
import { quantities } from '$lib/figures/edition.server';
import { chartQuantity } from './chart-quantities.server';
import { loadStory } from './load.server';
import { sceneOf } from './index';

export const EDITION = '2019-2020';
export const all = quantities(EDITION);
export const story = loadStory(EDITION);

/** The quantity as charts get it; throws where there is none. */
export function lookup(id: string): ChartQuantity {
	const quantity = all[id];
	if (!quantity) throw new RangeError(`no quantity « ${id} »`);
	return chartQuantity(quantity);
}

/** Every scene of the story, in reading order, with its section and what it draws. */
export const scenes = story.sections.flatMap((section) =>
	section.scenes.map((told) => {
		const scene = sceneOf(told.name);
		return { section: section.slug, name: told.name, told, scene, spec: scene.spec(lookup) };
	})
);

export const isUnits = (spec: object): spec is UnitsSpec => 'shape' in spec;

/** The scenes that draw a population as units. */
export const unitScenes = scenes.flatMap(({ name, spec }) => (isUnits(spec) ? { name, spec } : []));
