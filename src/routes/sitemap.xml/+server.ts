import { escapeXml } from '$lib/publish/picture/markup';
import { address } from '$lib/share/site.server';
import { entriesOf } from '$lib/scenes/current.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';

export const prerender = true;

/** Pages whose address needs no name of a thing, known from their files. */
const files = Object.keys(import.meta.glob('../**/+page.svelte'));
const named = (file: string) =>
	file.replace(/^\.\.\/|\([^)]*\)\/|\[\[[^\]]*\]+\/|\+page\.svelte$/g, '');
const plain = (inEdition: boolean) =>
	files
		.filter((file) => file.startsWith('../[[edition') === inEdition)
		.map(named)
		.filter((path) => !path.includes('['))
		.sort();

/** The pages that stand for themselves: frames for other sites are not among them. */
export const GET = (): Response => {
	const root = (edition: string | undefined) => editionOf(edition).path;
	const pages = [
		...editionEntries().flatMap(({ edition }) => plain(true).map((page) => root(edition) + page)),
		...plain(false).map((page) => `/${page}`),
		...entriesOf(({ story }) => story.sections).map(
			({ slug, edition }) => `${root(edition)}partage/${slug}/`
		)
	];
	const urls = pages.map((path) => `\t<url><loc>${escapeXml(address(path))}</loc></url>`);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml; charset=utf-8' } }
	);
};
