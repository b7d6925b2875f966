import { editions, quantities } from '$lib/figures/edition.server';
import { chartQuantities } from '$lib/story/chart-quantities.server';
import { loadStory } from '$lib/story/load.server';
import { outline } from '$lib/story/outline';
import { minutes } from '$lib/story/reading-time';
import type { PageServerLoad } from './$types';

/** What the browser needs to step the charts; the words are drawn by the build (`#words`). */
export const load: PageServerLoad = () => {
	const edition = editions().at(-1) ?? '';
	const story = loadStory(edition);
	return {
		edition,
		title: story.title,
		description: story.description,
		minutes: minutes(story),
		outline: outline(story),
		quantities: chartQuantities(story, quantities(edition))
	};
};
