import { chartFiles, FORMATS } from '$lib/publish/chart-files.server';
import { languageOf } from '$lib/language/languages';
import { current, entriesOf } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => entriesOf(chartFiles);

export const GET: RequestHandler = async ({ params: { edition, chart, file } }) => {
	const format = file.startsWith(chart) ? FORMATS[file.slice(chart.length)] : undefined;
	if (!format) error(404);
	return new Response(await format.make(chart, current(languageOf(), editionOf(edition).edition)), {
		headers: { 'content-type': format.type }
	});
};
