import { address } from '$lib/share/site.server';
import { tableRows } from '$lib/story/chart-quantities.server';
import { current } from '$lib/story/current.server';
import { editionEntries, editionOf } from '$lib/story/editions.server';
import { storyMarkdown } from '$lib/story/to-markdown';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { edition, path } = editionOf(params.edition);
	const { story, quantities } = current(edition);
	const whole = (to: string) => address(to.replace(/^\/(?=$|#|donnees\/)/u, path));
	return new Response(storyMarkdown(story, tableRows(story, quantities), whole), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' }
	});
};
