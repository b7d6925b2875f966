import { ui } from '$lib/i18n/interface.fr';
import { citations, type CitationFormat } from '$lib/share/citation';
import { address } from '$lib/share/site.server';
import { settings } from '$settings';
import { current } from './current.server';
import { pathOf } from './editions.server';

/** The citation of an edition's story, in each format. */
export function storyCitations(edition: string): Record<CitationFormat, string> {
	const { story } = current(edition);
	return citations({
		title: story.title,
		address: address(pathOf(edition)),
		about: ui.cite.about,
		...(settings.publisher ? { publisher: settings.publisher.name } : {}),
		...(settings.published ? { published: settings.published } : {})
	});
}
