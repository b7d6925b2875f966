/** Source lines: every place of the report that what is shown takes its figures from. */

import { sourcesOf } from '$lib/figures/quantity/places';
import { barsOf, saidIn } from '$lib/scenes/chart-quantities.server';
import type { Edition } from '$lib/scenes/current.server';
import { sceneOf } from '$lib/scenes/index';
import type { StorySection } from '$lib/story/types';

type Of = Pick<Edition, 'story' | 'quantities' | 'language'>;

/** Of some quantities, those that they are worked out from included. */
function sourceLine(ids: readonly string[], { story, quantities, language }: Of): string {
	const { table } = language.ui;
	const isPrinted = ids.some((id) => quantities[id]?.kind === 'printed');
	return table[isPrinted ? 'source' : 'worked'](story, sourcesOf(ids, quantities));
}

/** Of all that a scene's chart draws. */
export const sceneSource = (name: string, edition: Of): string =>
	sourceLine(sceneOf(name).figures, edition);

/** Of what a section draws in its lines of text. */
export const textSource = (section: StorySection, edition: Of): string =>
	sourceLine(barsOf(section), edition);

/** Of all that a section draws and says. */
export const sectionSource = (section: StorySection, edition: Of): string =>
	sourceLine(
		[...section.scenes.flatMap(({ name }) => sceneOf(name).figures), ...saidIn(section)],
		edition
	);
