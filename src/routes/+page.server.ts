import { siteUrl } from '$lib/share/site.server';
import { current } from '$lib/story/current.server';
import { outline } from '$lib/story/outline';
import { pageMeta } from '$lib/story/page-cards.server';
import { minutes } from '$lib/story/reading-time';
import { storyGraph } from '$lib/story/structured.server';
import type { PageServerLoad } from './$types';

/** What the browser needs to step the charts; the words are drawn by the build (`#words`). */
export const load: PageServerLoad = () => {
	const { edition, story, drawn } = current();
	const meta = pageMeta('recit', story);
	return {
		edition,
		path: '/',
		meta,
		graph: storyGraph(story, edition, meta),
		site: siteUrl,
		minutes: minutes(story),
		outline: outline(story),
		quantities: drawn
	};
};
