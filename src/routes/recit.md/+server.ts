import { address } from '$lib/share/site.server';
import { tableRows } from '$lib/story/chart-quantities.server';
import { current } from '$lib/story/current.server';
import { storyMarkdown } from '$lib/story/to-markdown';

export const prerender = true;

export const GET = (): Response => {
	const { story, quantities } = current();
	return new Response(storyMarkdown(story, tableRows(story, quantities), address), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' }
	});
};
