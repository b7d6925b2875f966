import type { Chart } from '$lib/charts/specs';
import { findIn } from '$lib/figures/find-in';
import type { Edition } from './current.server';
import { sceneOf } from './index';
import { cardChartOf, chartOf } from './scene';
import { wordsOf } from './words';

/** A chart of an edition's story, by its scene's name. */
export const editionChart = (edition: Edition, name: string): Chart =>
	chartOf(sceneOf(name), ...wordsAndFigures(edition, name));

/** The same as a card shows it. */
export const cardChart = (edition: Edition, name: string): Chart =>
	cardChartOf(sceneOf(name), ...wordsAndFigures(edition, name));

const wordsAndFigures = ({ drawn, labels, language }: Edition, name: string) =>
	[(id: string) => findIn(drawn, id, 'figure'), wordsOf(name, labels, language)] as const;
