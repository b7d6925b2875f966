import { ui } from '$lib/i18n/interface.fr';
import { citations, type CitationFormat } from '$lib/share/citation';
import { address } from '$lib/share/site.server';
import { settings } from '$settings';
import { current } from './current.server';

/** The story's citation, in each format. */
export function storyCitations(): Record<CitationFormat, string> {
	const { story } = current();
	return citations({
		title: story.title,
		address: address('/'),
		about: ui.cite.about,
		...(settings.publisher ? { publisher: settings.publisher.name } : {}),
		...(settings.published ? { published: settings.published } : {})
	});
}
