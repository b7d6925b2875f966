import type { Story } from './types';

/** What the browser needs of a story: its sections, scenes and steps, without their words. */
export interface SceneOutline {
	readonly name: string;
	readonly steps: readonly string[];
	/** Index of its first step among the page's. */
	readonly first: number;
}

export interface SectionOutline {
	readonly slug: string;
	readonly kicker: string;
	readonly scenes: readonly SceneOutline[];
}

/** The outline of a story, its steps counted over the page. */
export function outline(story: Story): SectionOutline[] {
	let first = 0;
	return story.sections.map(({ slug, kicker, scenes }) => ({
		slug,
		kicker,
		scenes: scenes.map((scene) => {
			const steps = scene.steps.map((step) => step.id);
			const made = { name: scene.name, steps, first };
			first += steps.length;
			return made;
		})
	}));
}
