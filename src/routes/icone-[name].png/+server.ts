import { iconPng, ICONS } from '$lib/publish/icons.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(ICONS).map((name) => ({ name }));

export const GET: RequestHandler = async ({ params }) => {
	const png = await iconPng(params.name);
	if (!png) error(404);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
