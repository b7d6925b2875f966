import { scriptsOf } from '$lib/page/scripts.server';
import { siteUrl } from '$lib/share/site.server';
import { storyContent } from '$lib/page/story/content.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { PageServerLoad } from './$types';

export const entries = editionEntries;

export const load: PageServerLoad = ({ params }) => {
	const place = editionOf(params.edition);
	return {
		...place,
		site: siteUrl,
		scripts: scriptsOf('story'),
		content: storyContent(place.edition)
	};
};
