import script from '$lib/share/embed/host.js?raw';

export const prerender = true;

export const GET = (): Response =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
