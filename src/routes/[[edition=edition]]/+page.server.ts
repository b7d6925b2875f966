import { siteUrl } from '$lib/share/site.server';
import { current } from '$lib/story/current.server';
import { outline } from '$lib/story/outline';
import { minutes } from '$lib/story/reading-time';
import { pack } from '$lib/story/sent';
import { editionEntries, editionOf } from '$lib/story/editions.server';
import type { PageServerLoad } from './$types';

export const entries = editionEntries;

/** What the browser needs to step the charts; the words are drawn by the build (`#words`). */
export const load: PageServerLoad = ({ params }) => {
	const place = editionOf(params.edition);
	const { story, drawn } = current(place.edition);
	return {
		...place,
		site: siteUrl,
		minutes: minutes(story),
		outline: outline(story),
		quantities: pack(drawn, place.edition)
	};
};
