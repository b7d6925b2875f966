import { citations, type CitationFormat } from './citation';
import { address } from '$lib/share/site.server';
import { settings } from '$settings';
import type { Edition } from '$lib/scenes/current.server';
import { lastingPath } from '$lib/scenes/editions.server';

/** The citation of an edition's story, in each format. */
export function storyCitations(edition: Edition): Record<CitationFormat, string> {
	const { story, language } = edition;
	return citations({
		title: story.title,
		address: address(lastingPath(edition)),
		about: language.ui.cite.about(story.source),
		language,
		...(settings.publisher ? { publisher: settings.publisher.name } : {}),
		...(settings.published ? { published: settings.published } : {})
	});
}
