import { address } from '$lib/share/site.server';

export const prerender = true;

export const GET = (): Response =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap.xml')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
