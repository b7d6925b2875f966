import type { Story } from './types';

/** What the browser needs of a story: its sections, scenes and steps, without their words. */
export interface SceneOutline {
	readonly name: string;
	readonly steps: readonly string[];
}

export interface SectionOutline {
	readonly slug: string;
	readonly kicker: string;
	readonly scenes: readonly SceneOutline[];
}

/** The outline of a story. */
export const outline = (story: Story): SectionOutline[] =>
	story.sections.map(({ slug, kicker, scenes }) => ({
		slug,
		kicker,
		scenes: scenes.map(({ name, steps }) => ({ name, steps: steps.map((step) => step.id) }))
	}));
