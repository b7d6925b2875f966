/** What a scene's chart says to those who don't see it. */

import { describeChart } from '$lib/charts/index';
import type { ChartQuantity, Lookup } from '$lib/charts/types';
import { sceneOf } from '$lib/scenes/index';
import { chartOf, type Scene } from '$lib/scenes/scene';
import { inlineText } from '$lib/story/markdown';
import type { StoryScene } from '$lib/story/types';

/** What a chart of the story says in words: its finding, then its labels. */
export function accessibleName(
	{ name, title }: StoryScene,
	quantities: Readonly<Record<string, ChartQuantity>>
): string {
	return nameScene(inlineText(title), sceneOf(name), (id) => {
		const found = quantities[id];
		if (!found) throw new RangeError(`scene « ${name} »: no figure « ${id} »`);
		return found;
	});
}

/**
 * The accessible name of a scene's chart: its finding, then all that its labels say. It doesn't change
 * with the step shown: nothing is announced because one scrolled.
 */
export const nameScene = (finding: string, scene: Scene, lookup: Lookup): string =>
	joinSaid(finding, describeChart(chartOf(scene, lookup)));

/** A finding, then what is said, each thing once. */
export function joinSaid(finding: string, said: readonly string[]): string {
	const parts = [...new Set(said)].filter(Boolean).join('\u202f; ');
	return parts ? `${finding}. ${parts.charAt(0).toUpperCase()}${parts.slice(1)}.` : `${finding}.`;
}
