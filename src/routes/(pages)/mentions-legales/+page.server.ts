import { ui } from '$lib/i18n/interface.fr';
import { pages } from '$lib/i18n/pages.fr';
import { current } from '$lib/story/current.server';
import { pageMeta } from '$lib/story/page-cards.server';

export const load = () => ({
	meta: pageMeta('mentions-legales', current().edition, {
		title: ui.share.titled(pages.legal, ui.site),
		description: pages.legalDescription
	})
});
