/** The story at `/` with every scene's data; and the same scenes with the tests' own figures. */
import type { UnitsSpec } from '$lib/charts/units/spec';
import type { Lookup } from '$lib/charts/types';
import { findIn } from '$lib/figures/find-in';
import { calculate } from '$lib/figures/calculations/calculate';
import { figures as ownFigures, SOURCE, TERMS } from '$lib/figures/fixtures/edition.fixtures';
import type { BareFigure, Quantities } from '$lib/figures/types';
import { withTerms } from '$lib/story/terms';
import { fr } from '$lib/language/fr/fr';
import { quantities } from '$lib/story/edition.fixtures';
import { chartQuantity } from './chart-quantities.server';
import { current } from './current.server';
import { sceneOf } from './index';
import type { Words } from './scene';
import { chartOnStage } from './crowd/stage';
import { wordsOf } from './words';

export const edition = current(fr);
export const { story, quantities: all } = edition;

/** Looks up in these quantities, as charts get them; throws where there is none. */
export const lookupIn =
	(known: Quantities): Lookup =>
	(id) =>
		chartQuantity(findIn(known, id, 'figure'), fr);

/** The quantity as charts get it; throws where there is none. */
export const lookup: Lookup = lookupIn(all);

/** The words of a scene's chart. */
export const words = (name: string): Words => wordsOf(name, edition.labels, fr);

/** Every scene of the story, in reading order, with its section and what it draws. */
export const scenes = story.sections.flatMap((section) =>
	section.scenes.map((told) => {
		const scene = sceneOf(told.name);
		const stage = section.scenes.map(({ name }) => name);
		const { spec } = chartOnStage(stage, told.name, lookup, words);
		return { section: section.slug, stage, name: told.name, told, scene, spec };
	})
);

export const isUnits = (spec: object): spec is UnitsSpec => 'shape' in spec;

/** The scenes that draw a population as units. */
export const unitScenes = scenes.flatMap(({ name, spec }) => (isUnits(spec) ? { name, spec } : []));

/** Keys for words, in tests of numbers. */
export const keys: Words = Object.assign((key: string) => key, { number: fr.number });

/** The tests' own quantities, with one printed figure changed. */
export const ownWith = (changed: BareFigure): Quantities => {
	const figures = ownFigures.map((each) => (each.id === changed.id ? changed : each));
	const bare = calculate(figures, fr, undefined, SOURCE);
	return { ...quantities, ...withTerms(bare, TERMS.csv, TERMS.file, fr) };
};

/** The same with the tests' own figures, and keys for words: for what follows from a number. */
export const ownUnitScenes = scenes.flatMap(({ name, stage }) => {
	const { spec } = chartOnStage(stage, name, lookupIn(quantities), () => keys);
	return isUnits(spec) ? { name, spec } : [];
});
