import { ui } from '$lib/i18n/interface.fr';
import { pages } from '$lib/i18n/pages.fr';
import { pageMeta } from '$lib/story/page-cards.server';

export const load = () => ({
	meta: pageMeta('accessibilite', {
		title: ui.share.titled(pages.accessibility, ui.site),
		description: pages.accessibilityDescription
	})
});
