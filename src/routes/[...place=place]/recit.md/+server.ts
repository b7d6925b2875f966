import { address } from '$lib/share/site.server';
import { tableRows, textRows } from '$lib/scenes/chart-quantities.server';
import { editionAt } from '$lib/scenes/current.server';
import { editionEntries, placeOf } from '$lib/scenes/editions.server';
import { storyMarkdown } from '$lib/publish/to-markdown';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { lasting } = placeOf(params);
	const { story, quantities, language } = editionAt(params);
	const whole = (to: string) => address(to.replace(/^\/(?=$|#|donnees\/)/u, lasting));
	const tables = tableRows(story, quantities, language);
	const inText = textRows(story, quantities, language);
	return new Response(storyMarkdown(story, tables, inText, whole, language), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' }
	});
};
