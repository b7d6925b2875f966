import { address } from '$lib/share/site.server';
import { tableRows, textRows } from '$lib/scenes/chart-quantities.server';
import { languageOf } from '$lib/language/languages';
import { current } from '$lib/scenes/current.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import { storyMarkdown } from '$lib/publish/to-markdown';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { edition, lasting } = editionOf(params.edition);
	const language = languageOf();
	const { story, quantities } = current(language, edition);
	const whole = (to: string) => address(to.replace(/^\/(?=$|#|donnees\/)/u, lasting));
	const tables = tableRows(story, quantities, language);
	const inText = textRows(story, quantities, language);
	return new Response(storyMarkdown(story, tables, inText, whole, language), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' }
	});
};
