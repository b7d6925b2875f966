import { chartFiles, FORMATS } from '$lib/story/chart-files.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => chartFiles();

export const GET: RequestHandler = async ({ params: { chart, file } }) => {
	const format = FORMATS[file.split('.').at(-1) ?? ''];
	if (!format || !file.startsWith(`${chart}.`)) error(404);
	return new Response(await format.make(chart), { headers: { 'content-type': format.type } });
};
