import { pageMeta } from '$lib/publish/page-cards.server';
import { editionAt } from '$lib/scenes/current.server';
import { languageEntries } from '$lib/scenes/editions.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionAt(params);
	const { ui, pages } = edition.language;
	const { report, author, source } = edition.story;
	const meta = pageMeta('mentions-legales', edition, {
		title: ui.share.titled(pages.legal, ui.site),
		description: pages.legalDescription
	});
	return { meta, about: { report, author, source } };
};
