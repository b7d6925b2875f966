import { editionChart } from '$lib/scenes/chart.server';
import { editionAt } from '$lib/scenes/current.server';
import { editionEntries } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

/** Every chart of the story as data, for the scripts that draw it step by step. */
export const GET: RequestHandler = ({ params }) => {
	const edition = editionAt(params);
	const scenes = edition.story.sections.flatMap((section) => section.scenes);
	return Response.json(
		Object.fromEntries(scenes.map(({ name }) => [name, editionChart(edition, name)]))
	);
};
