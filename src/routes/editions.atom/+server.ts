import { languageOf } from '$lib/language/languages';
import { atom } from '$lib/publish/maps/feed';
import { current } from '$lib/scenes/current.server';
import { lastingPath } from '$lib/scenes/editions.server';
import { address, siteUrl } from '$lib/share/site.server';
import { editions } from '$lib/story/edition.server';
import { settings } from '$settings';
import { error } from '@sveltejs/kit';

export const prerender = true;

/** What names an entry for good is a whole address: a build that isn't told its own leaves the feed out. */
export const GET = (): Response => {
	if (!siteUrl) error(404);
	const language = languageOf();
	const { ui } = language;
	const entries = editions()
		.reverse()
		.flatMap((name) => {
			const { story } = current(language, name);
			const updated = __PUBLICATION__.editions[name];
			const title = ui.feed.edition(story.title, name);
			const at = address(lastingPath(name));
			return updated === undefined
				? []
				: { address: at, title, summary: story.description, updated };
		});
	const feed = atom({
		title: ui.feed.title,
		author: settings.publisher?.name ?? ui.site,
		language: language.code,
		home: address('/'),
		self: address('/editions.atom'),
		entries
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
