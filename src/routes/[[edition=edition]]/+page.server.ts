import { scriptsOf } from '$lib/page/scripts.server';
import { siteUrl } from '$lib/share/site.server';
import { languageOf } from '$lib/language/languages';
import { current } from '$lib/scenes/current.server';
import { storyContent } from '$lib/page/story/content.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { PageServerLoad } from './$types';

export const entries = editionEntries;

export const load: PageServerLoad = ({ params }) => {
	const place = editionOf(params.edition);
	const language = languageOf();
	return {
		...place,
		site: siteUrl,
		scripts: scriptsOf('story', language),
		content: storyContent(current(language, place.edition))
	};
};
