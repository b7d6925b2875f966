import { sitemap } from '$lib/publish/maps/sitemap';
import { LANGUAGES, languagePath } from '$lib/language/languages';
import { pathOf } from '$lib/scenes/editions.server';
import { address, siteUrl } from '$lib/share/site.server';
import { editions } from '$lib/story/edition.server';
import { error } from '@sveltejs/kit';

export const prerender = true;

/** Pages whose address needs no name of a thing, known from their files. */
const files = Object.keys(import.meta.glob('../**/+page.svelte'));
const named = (file: string) => file.replace(/^\.\.\/\[[^/]*\/|\([^)]*\)\/|\+page\.svelte$/g, '');
const plain = (inEdition: boolean) =>
	files
		.filter((file) => file.includes('/[...place') === inEdition)
		.map(named)
		.filter((path) => !path.includes('['))
		.sort();

/**
 * The pages that stand for themselves, each where search engines are to know it: shared addresses lead
 * on, and frames are for other sites. A map needs whole addresses: without them, there is none.
 */
export const GET = (): Response => {
	if (!siteUrl) error(404);
	const pages = LANGUAGES.flatMap((language) => [
		...editions(language)
			.reverse()
			.flatMap((name) =>
				plain(true).map((page) => ({
					address: address(pathOf({ name, language }) + page),
					changed: __PUBLICATION__.editions[name]
				}))
			),
		...plain(false).map((page) => ({
			address: address(languagePath(language) + page),
			changed: __PUBLICATION__.date
		}))
	]);
	return new Response(sitemap(pages), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
