import { languageOf } from '$lib/language/languages';
import { pageMeta } from '$lib/publish/page-cards.server';
import { current } from '$lib/scenes/current.server';

export const load = () => {
	const language = languageOf();
	const { ui, pages } = language;
	const edition = current(language);
	const { report, author, source } = edition.story;
	const meta = pageMeta('accessibilite', edition, {
		title: ui.share.titled(pages.accessibility, ui.site),
		description: pages.accessibilityDescription
	});
	return { meta, about: { report, author, source } };
};
