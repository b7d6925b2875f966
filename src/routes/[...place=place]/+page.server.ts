import { scriptsOf } from '$lib/page/scripts.server';
import { siteUrl } from '$lib/share/site.server';
import { editionAt } from '$lib/scenes/current.server';
import { storyContent } from '$lib/page/story/content.server';
import { editionEntries, placeOf } from '$lib/scenes/editions.server';
import type { PageServerLoad } from './$types';

export const entries = editionEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionAt(params);
	return {
		...placeOf(params),
		site: siteUrl,
		scripts: scriptsOf('story', edition.language),
		content: storyContent(edition)
	};
};
