import { editionOfChart, framedNames } from '$lib/publish/shared-chart.server';
import { entriesOf } from '$lib/scenes/current.server';
import { inlineText } from '$lib/story/markdown';
import { drawScene, findingCard } from '$lib/publish/pictures.server';
import { sceneOf } from '$lib/scenes/index';
import { credit, sceneIn } from '$lib/publish/share-text';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => entriesOf(framedNames);

export const GET: RequestHandler = async ({ params }) => {
	const { edition, chart } = editionOfChart(params, params.chart);
	const { language } = edition;
	const { scene, section } = sceneIn(edition.story, chart);
	const beside = { chart: drawScene(scene, edition, 'card') };
	const kicker = language.ui.cards.chart(section.kicker);
	const finding = inlineText(scene.title);
	const source = credit(sceneOf(scene.name).figures, edition);
	const measured = inlineText(scene.subtitle);
	const content = { kicker, finding, measured, beside, source };
	const png = await findingCard(content, scene.name, edition);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
