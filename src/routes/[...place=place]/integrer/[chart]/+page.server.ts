import type { PageMeta } from '$lib/share/meta';
import { address } from '$lib/share/site.server';
import { entriesOf } from '$lib/scenes/current.server';
import { alternates } from '$lib/publish/maps/alternates.server';
import { lastingPath } from '$lib/scenes/editions.server';
import { newerPart } from '$lib/scenes/newer.server';
import { editionOfChart, framedNames } from '$lib/publish/shared-chart.server';
import { inlineText } from '$lib/story/markdown';
import { chartAlt, sceneIn, tellingStep } from '$lib/publish/share-text';
import { FRAME_FILES } from '$lib/publish/embed/embed.server';
import { accessibleName, ended } from '$lib/publish/accessible-name.server';
import { sceneSource } from '$lib/publish/sources.server';
import { editionChart } from '$lib/scenes/chart.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesOf(framedNames);

export const load: PageServerLoad = ({ params }) => {
	const { place, edition, chart } = editionOfChart(params, params.chart);
	const { story, language } = edition;
	const { ui } = language;
	const { scene, section } = sceneIn(story, chart);
	const title = inlineText(scene.title);
	const subtitle = inlineText(scene.subtitle);
	const path = `${place.lasting}integrer/${scene.name}/`;
	const alt = chartAlt(scene, edition);
	const meta: PageMeta = {
		title: ui.share.titled(ui.cards.chart(title), ui.site),
		description: `${ended(title)} ${ended(subtitle)}`,
		address: address(path),
		languages: alternates(edition, (each) => `${lastingPath(each)}integrer/${scene.name}/`, {
			chart: scene.name
		}),
		type: 'article',
		card: { address: address(`${path}carte.png`), alt }
	};
	return {
		meta,
		...place,
		newer: newerPart(edition, section.slug),
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
