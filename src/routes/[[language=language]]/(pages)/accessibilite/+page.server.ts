import { pageMeta } from '$lib/publish/page-cards.server';
import { editionAt } from '$lib/scenes/current.server';
import { languageEntries } from '$lib/scenes/editions.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionAt(params);
	const { ui, pages } = edition.language;
	const { report, author, source } = edition.story;
	const meta = pageMeta('accessibilite', edition, {
		title: ui.share.titled(pages.accessibility, ui.site),
		description: pages.accessibilityDescription
	});
	return { meta, about: { report, author, source } };
};
