import type { Chart } from '$lib/charts/specs';
import { findIn } from '$lib/figures/find-in';
import type { Edition } from './current.server';
import { sceneOf } from './index';
import { chartOf } from './scene';
import { wordsOf } from './words';

/** A chart of an edition's story, by its scene's name. */
export const editionChart = ({ drawn, labels, language }: Edition, name: string): Chart =>
	chartOf(sceneOf(name), (id) => findIn(drawn, id, 'figure'), wordsOf(name, labels, language));
