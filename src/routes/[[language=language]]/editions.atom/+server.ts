import { languageOf, languagePath } from '$lib/language/languages';
import { atom } from '$lib/publish/maps/feed';
import { current } from '$lib/scenes/current.server';
import { languageEntries, lastingPath } from '$lib/scenes/editions.server';
import { address, siteUrl } from '$lib/share/site.server';
import { editions } from '$lib/story/edition.server';
import { settings } from '$settings';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = languageEntries;

/** What names an entry for good is a whole address: a build that isn't told its own leaves the feed out. */
export const GET: RequestHandler = ({ params }) => {
	if (!siteUrl) error(404);
	const language = languageOf(params.language);
	const home = languagePath(language);
	const { ui } = language;
	const entries = editions(language)
		.reverse()
		.flatMap((name) => {
			const { story } = current(language, name);
			const updated = __PUBLICATION__.editions[name];
			const title = ui.feed.edition(story.title, name);
			const at = address(lastingPath({ name, language }));
			return updated === undefined
				? []
				: { address: at, title, summary: story.description, updated };
		});
	const feed = atom({
		title: ui.feed.title,
		author: settings.publisher?.name ?? ui.site,
		language: language.code,
		home: address(home),
		self: address(`${home}editions.atom`),
		entries
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
