import { languageOf } from '$lib/language/languages';
import { pageMeta } from '$lib/publish/page-cards.server';
import { current } from '$lib/scenes/current.server';

export const load = () => {
	const language = languageOf();
	const { ui, pages } = language;
	const edition = current(language);
	const { report, author, source } = edition.story;
	const meta = pageMeta('mentions-legales', edition, {
		title: ui.share.titled(pages.legal, ui.site),
		description: pages.legalDescription
	});
	return { meta, about: { report, author, source } };
};
