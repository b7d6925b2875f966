import { blockText, inlineText } from './markdown';
import type { Story } from './types';

/** Words a minute that a grown-up reads on a screen, with charts to look at. */
const PACE = 180;

/** How long the story takes to read, in whole minutes. */
export function minutes(story: Story): number {
	const texts = story.sections.flatMap((section) => [
		inlineText(section.heading),
		...section.lead.map(blockText),
		...section.scenes.flatMap((scene) => [
			inlineText(scene.title),
			...scene.steps.flatMap((step) => step.body.map(blockText))
		])
	]);
	const words = texts.join(' ').split(/\s+/u).length;
	return Math.max(1, Math.round(words / PACE));
}
