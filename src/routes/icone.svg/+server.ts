import { iconSvg } from '$lib/publish/icons.server';

export const prerender = true;

export const GET = (): Response =>
	new Response(iconSvg(), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
