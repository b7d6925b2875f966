import { address, siteUrl } from '$lib/share/site.server';

export const prerender = true;

export const GET = (): Response => {
	const map = siteUrl ? `\nSitemap: ${address('/sitemap.xml')}\n` : '';
	return new Response(`User-agent: *\nAllow: /\n${map}`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
