import { ui } from '$lib/language/fr/interface';
import { pages } from '$lib/language/fr/pages';
import { current } from '$lib/scenes/current.server';
import { pageMeta } from '$lib/publish/page-cards.server';

export const load = () => ({
	meta: pageMeta('accessibilite', current().edition, {
		title: ui.share.titled(pages.accessibility, ui.site),
		description: pages.accessibilityDescription
	})
});
