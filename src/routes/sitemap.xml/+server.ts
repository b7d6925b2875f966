import { escapeXml } from '$lib/share/picture/markup';
import { address } from '$lib/share/site.server';
import { current } from '$lib/story/current.server';

export const prerender = true;

/** Pages whose address needs no name of a thing, known from their files; of editions, the newest. */
const PAGES = Object.keys(import.meta.glob('../**/+page.svelte'))
	.map((file) => file.replace(/^\.\.\/|\([^)]*\)\/|\[\[[^\]]*\]+\/|\+page\.svelte$/g, ''))
	.filter((path) => !path.includes('['))
	.map((path) => `/${path}`)
	.sort();

/** The pages that stand for themselves: frames for other sites are not among them. */
export const GET = (): Response => {
	const shared = current().story.sections.map(({ slug }) => `/partage/${slug}/`);
	const urls = [...PAGES, ...shared].map(
		(path) => `\t<url><loc>${escapeXml(address(path))}</loc></url>`
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml; charset=utf-8' } }
	);
};
