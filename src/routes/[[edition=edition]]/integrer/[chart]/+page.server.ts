import { languageOf } from '$lib/language/languages';
import type { PageMeta } from '$lib/share/meta';
import { address } from '$lib/share/site.server';
import { current, entriesOf } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import { inlineText } from '$lib/story/markdown';
import { chartAlt, sceneIn, sceneNames, tellingStep } from '$lib/publish/share-text';
import { FRAME_FILES } from '$lib/publish/embed/embed.server';
import { accessibleName, ended } from '$lib/publish/accessible-name.server';
import { sceneSource } from '$lib/publish/sources.server';
import { editionChart } from '$lib/scenes/chart.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf(({ story }) => sceneNames(story).map((chart) => ({ chart })));

export const load: PageServerLoad = ({ params }) => {
	const { edition: name, path: root } = editionOf(params.edition);
	const edition = current(languageOf(), name);
	const { story, language } = edition;
	const { ui } = language;
	if (!sceneNames(story).includes(params.chart)) error(404);
	const { scene, section } = sceneIn(story, params.chart);
	const title = inlineText(scene.title);
	const subtitle = inlineText(scene.subtitle);
	const path = `${root}integrer/${scene.name}/`;
	const alt = chartAlt(scene, edition);
	const meta: PageMeta = {
		title: ui.share.titled(ui.cards.chart(title), ui.site),
		description: `${ended(title)} ${ended(subtitle)}`,
		address: address(path),
		type: 'article',
		card: { address: address(`${path}carte.png`), alt }
	};
	return {
		meta,
		path: root,
		name: scene.name,
		slug: section.slug,
		title,
		subtitle,
		alt: accessibleName(scene, edition),
		shown: tellingStep(scene),
		chart: editionChart(edition, scene.name),
		source: sceneSource(scene.name, edition),
		files: FRAME_FILES
	};
};
