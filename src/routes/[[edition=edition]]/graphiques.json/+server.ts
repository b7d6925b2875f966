import { languageOf } from '$lib/language/languages';
import { editionChart } from '$lib/scenes/chart.server';
import { current } from '$lib/scenes/current.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

/** Every chart of the story as data, for the scripts that draw it step by step. */
export const GET: RequestHandler = ({ params }) => {
	const edition = current(languageOf(), editionOf(params.edition).edition);
	const scenes = edition.story.sections.flatMap((section) => section.scenes);
	return Response.json(
		Object.fromEntries(scenes.map(({ name }) => [name, editionChart(edition, name)]))
	);
};
