import { ui } from '$lib/i18n/interface.fr';
import { pageMeta } from '$lib/story/page-cards.server';

export const load = () => ({
	meta: pageMeta('accessibilite', {
		title: ui.share.titled(ui.pages.accessibility, ui.site),
		description: ui.pages.accessibilityDescription
	})
});
