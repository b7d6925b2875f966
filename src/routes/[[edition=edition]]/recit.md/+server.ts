import { address } from '$lib/share/site.server';
import { tableRows } from '$lib/scenes/chart-quantities.server';
import { current } from '$lib/scenes/current.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import { storyMarkdown } from '$lib/publish/to-markdown';
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
