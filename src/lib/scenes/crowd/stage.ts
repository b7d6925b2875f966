import type { Chart } from '$lib/charts/specs';
import type { Lookup } from '$lib/charts/types';
import { withGrids } from '$lib/charts/units/layout/grids';
import type { UnitsData } from '$lib/charts/units/spec';
import { sceneOf } from '../index';
import { chartOf, type Words } from '../scene';

/**
 * The chart of a scene on its stage: pictures one after the other that draw the same population have one
 * grid, so that its units stay as they are between them.
 *
 * @param stage names of the scenes on it, in the order of the story
 * @param words of the chart of a scene
 */
export function chartOnStage(
	stage: readonly string[],
	name: string,
	q: Lookup,
	words: (name: string) => Words
): Chart {
	const chart = chartOf(sceneOf(name), q, words(name));
	const pictures = stage.map((each): UnitsData | undefined => {
		const scene = sceneOf(each);
		return scene.form === 'units' ? scene.spec(q, words(each)) : undefined;
	});
	const at = stage.indexOf(name);
	const own = pictures[at];
	if (!own?.population) return chart;
	const isAlike = (index: number) => pictures[index]?.population === own.population;
	let [first, last] = [at, at];
	while (isAlike(first - 1)) first -= 1;
	while (isAlike(last + 1)) last += 1;
	if (first === last) return chart;
	const beside = pictures
		.slice(first, last + 1)
		.flatMap((each) => (each && each !== own ? [each] : []));
	try {
		const spec = {
			...withGrids(own, beside),
			...(at > first ? { takesOver: true as const } : {}),
			...(at < last ? { goesOn: true as const } : {})
		};
		return { ...chart, spec };
	} catch (error) {
		// No grid fits them all: one fades, then the other comes.
		if (error instanceof RangeError) return chart;
		throw error;
	}
}
