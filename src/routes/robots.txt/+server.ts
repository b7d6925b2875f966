import { address, siteUrl } from '$lib/share/site.server';

export const prerender = true;

/** Its address must be whole. */
const map = `\nSitemap: ${address('/sitemap.xml')}\n`;

export const GET = (): Response =>
	new Response(`User-agent: *\nAllow: /\n${siteUrl && map}`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
