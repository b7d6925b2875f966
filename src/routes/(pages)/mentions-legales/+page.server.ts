import { ui } from '$lib/i18n/interface.fr';
import { pageMeta } from '$lib/story/page-cards.server';

export const load = () => ({
	meta: pageMeta('mentions-legales', {
		title: ui.share.titled(ui.pages.legal, ui.site),
		description: ui.pages.legalDescription
	})
});
