import { ui } from '$lib/language/fr/interface';
import { citations, type CitationFormat } from './citation';
import { address } from '$lib/share/site.server';
import { settings } from '$settings';
import { current } from '$lib/scenes/current.server';
import { pathOf } from '$lib/scenes/editions.server';

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
