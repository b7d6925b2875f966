import { ui } from '$lib/language/fr/interface';
import { current, entriesOf } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import { inlineText } from '$lib/story/markdown';
import { cardPng, drawScene } from '$lib/publish/pictures.server';
import { sceneIn, sceneNames } from '$lib/publish/share-text';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	entriesOf((story) => sceneNames(story).map((chart) => ({ chart })));

export const GET: RequestHandler = async ({ params }) => {
	const { story, drawn } = current(editionOf(params.edition).edition);
	const { scene, section } = sceneIn(story, params.chart);
	const chart = drawScene(scene, drawn, 'phone');
	const png = await cardPng(ui.cards.chart(section.kicker), inlineText(scene.title), { chart });
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
