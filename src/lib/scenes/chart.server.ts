import type { Chart } from '$lib/charts/specs';
import { findIn } from '$lib/figures/find-in';
import type { Edition } from './current.server';
import { sceneOf } from './index';
import { cardChartOf } from './scene';
import { chartOnStage } from './crowd/stage';
import { wordsOf } from './words';

/** A chart of an edition's story, by its scene's name. */
export function editionChart(edition: Edition, name: string): Chart {
	const stages = edition.story.sections.map(({ scenes }) => scenes.map((scene) => scene.name));
	const stage = stages.find((names) => names.includes(name)) ?? [name];
	return chartOnStage(stage, name, figuresOf(edition), wordsIn(edition));
}

/** The same as a card shows it. */
export const cardChart = (edition: Edition, name: string): Chart =>
	cardChartOf(sceneOf(name), figuresOf(edition), wordsIn(edition)(name));

const figuresOf =
	({ drawn }: Edition) =>
	(id: string) =>
		findIn(drawn, id, 'figure');

const wordsIn =
	({ labels, language }: Edition) =>
	(name: string) =>
		wordsOf(name, labels, language);
