import { chartFiles, FORMATS } from '$lib/publish/chart-files.server';
import { editionOfChart } from '$lib/publish/shared-chart.server';
import { entriesOf } from '$lib/scenes/current.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => entriesOf(chartFiles);

export const GET: RequestHandler = async ({ params }) => {
	const { chart: asked, file } = params;
	const format = file.startsWith(asked) ? FORMATS[file.slice(asked.length)] : undefined;
	if (!format) error(404);
	const { chart, edition } = editionOfChart(params, asked);
	return new Response(await format.make(chart, edition), {
		headers: { 'content-type': format.type }
	});
};
