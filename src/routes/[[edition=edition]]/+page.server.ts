import { siteUrl } from '$lib/share/site.server';
import { current } from '$lib/story/current.server';
import { outline } from '$lib/story/outline';
import { pageMeta } from '$lib/story/page-cards.server';
import { minutes } from '$lib/story/reading-time';
import { editionEntries, editionOf } from '$lib/story/editions.server';
import { storyGraph } from '$lib/story/structured.server';
import type { PageServerLoad } from './$types';

export const entries = editionEntries;

/** What the browser needs to step the charts; the words are drawn by the build (`#words`). */
export const load: PageServerLoad = ({ params }) => {
	const place = editionOf(params.edition);
	const { edition, story, drawn } = current(place.edition);
	const meta = pageMeta('recit', story);
	return {
		...place,
		meta,
		graph: storyGraph(story, edition, meta),
		site: siteUrl,
		minutes: minutes(story),
		outline: outline(story),
		quantities: drawn
	};
};
