/** What is said of a section, or of a chart, where it is shared: title, finding, words for a picture. */

import { findIn } from '$lib/figures/find-in';
import { ended } from './accessible-name.server';
import { spelled } from './number-cards.server';
import type { Edition } from '$lib/scenes/current.server';
import { blockText, inlineText, storyFigures } from '$lib/story/markdown';
import { sceneOf } from '$lib/scenes/index';
import {
	FIRST_TOLD,
	OPENED_WITH,
	TELLING_SCENE,
	TELLING_STEP,
	TOLD_BY_SCENE
} from '$lib/scenes/telling';
import type { Story, StoryScene, StorySection } from '$lib/story/types';

export interface SharedSection {
	readonly slug: string;
	readonly kicker: string;
	readonly finding: string;
	/** One or two sentences, 200 characters at most. */
	readonly description: string;
	/** Its telling scene; `donnees` has none. */
	readonly scene?: StoryScene;
}

/** Values that a picture's words name, at most: its table has them all. */
const VALUES = 6;

/** Longest description that a messenger shows whole. */
const DESCRIPTION = 200;

type Telling = Pick<Edition, 'story' | 'language'>;

/** Every section as it is shared, in reading order. */
export function sharedSections({ story, language }: Telling): SharedSection[] {
	return story.sections.map((section, index) => {
		const told = TELLING_SCENE[section.slug];
		const scene = told ? sceneIn(story, told).scene : section.scenes[0];
		const heading = inlineText(section.heading);
		// The opening's heading is the story's own title: its chart's is the finding.
		const byScene = index === 0 || TOLD_BY_SCENE.includes(section.slug);
		return {
			slug: section.slug,
			kicker: section.kicker,
			finding: byScene && scene ? inlineText(scene.title) : heading,
			description: describe(section, scene, language.ui.cards.who),
			...(scene ? { scene } : {})
		};
	});
}

/** @throws RangeError where the story has no such section */
export function sharedSection(edition: Telling, slug: string): SharedSection {
	const sections = sharedSections(edition);
	const found = sections.find((section) => section.slug === slug);
	if (!found) {
		throw new RangeError(
			`no section “${slug}”; there are: ${sections.map((section) => section.slug).join(', ')}`
		);
	}
	return found;
}

/** Index of the step that a scene's chart is shown at, alone on a card, in a file or in a frame. */
export function tellingStep(scene: StoryScene): number {
	const id = TELLING_STEP[scene.name];
	const found = id ? scene.steps.findIndex((step) => step.id === id) : scene.steps.length - 1;
	if (found < 0) throw new RangeError(`scene “${scene.name}” has no step “${id}”`);
	return found;
}

/** A scene by its name, with the section it stands in. */
export function sceneIn(story: Story, name: string): { scene: StoryScene; section: StorySection } {
	for (const section of story.sections) {
		const scene = section.scenes.find((candidate) => candidate.name === name);
		if (scene) return { scene, section };
	}
	throw new RangeError(`no scene “${name}” in the story`);
}

export const sceneNames = (story: Story): string[] =>
	story.sections.flatMap((section) => section.scenes.map((scene) => scene.name));

/** What a scene's chart shows, in words: its title, its measure, then its values. */
export function chartAlt(scene: StoryScene, { quantities, language }: Edition): string {
	const { charts: words } = language.ui;
	const values = sceneOf(scene.name)
		.figures.map((id) => findIn(quantities, id, 'figure'))
		.filter(({ unit }) => unit !== 'squares')
		.slice(0, VALUES)
		.map((quantity) => words.named(quantity.measure, spelled(quantity, language)));
	return language.ui.share.chartAlt(
		ended(inlineText(scene.title)),
		ended(inlineText(scene.subtitle)),
		values.join(words.and)
	);
}

/** Sentences of the section's lead, or of its telling scene's steps, as many as fit. */
function describe(section: StorySection, scene: StoryScene | undefined, who: string): string {
	const from = FIRST_TOLD[section.slug];
	// A list says what was found; an aside comments on it.
	const lead = section.lead.filter(({ type }) => type !== 'aside');
	const steps = scene?.steps ?? [];
	const first = Math.max(
		0,
		steps.findIndex((step) => step.id === from)
	);
	const told = steps.slice(first).flatMap((step) => step.body);
	const blocks = from === undefined && lead.length > 0 ? lead : told;
	const sentences = blocks
		.filter(({ type }) => type !== 'aside')
		.map(blockText)
		.join(' ')
		.split(/(?<=[.?!]) /u);
	const openings = { who, title: scene ? ended(inlineText(scene.title)) : '' };
	let text = (OPENED_WITH[section.slug] ?? []).map((name) => openings[name]).join(' ');
	for (const sentence of sentences) {
		const longer = text === '' ? sentence : `${text} ${sentence}`;
		if (text !== '' && longer.length > DESCRIPTION) break;
		text = longer;
	}
	return text;
}

/** Ids of the quantities that a section is shared with: its telling chart's, or those it names. */
export function figuresOf({ scene, slug }: SharedSection, { story }: Edition): readonly string[] {
	if (scene) return sceneOf(scene.name).figures;
	const section = story.sections.find((each) => each.slug === slug);
	return section ? [...storyFigures(section)] : [];
}

/** Whose figures these are, and of which years: « Observatoire…, 2018-2019 et 2019-2020 ». */
export function credit(ids: readonly string[], { story, quantities, language }: Edition): string {
	const periods = ids.flatMap((id) => quantities[id]?.period ?? []);
	return language.ui.cards.credit(story.author, [...new Set(periods)].sort());
}

/** What the card of a section shows, in words. */
export function cardAlt(shared: SharedSection, edition: Edition): string {
	const { story, language } = edition;
	const { share } = language.ui;
	if (shared.scene) return share.cardAlt(shared.finding, chartAlt(shared.scene, edition));
	const section = story.sections.find(({ slug }) => slug === shared.slug);
	const lists = section?.lead.filter((block) => block.type === 'list') ?? [];
	return share.cardAlt(shared.finding, lists.map(blockText).join(' '));
}
