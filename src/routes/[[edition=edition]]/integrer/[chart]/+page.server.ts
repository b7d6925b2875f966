import { ui } from '$lib/language/fr/interface';
import type { PageMeta } from '$lib/share/meta';
import { address } from '$lib/share/site.server';
import { current, entriesOf } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import { inlineText } from '$lib/story/markdown';
import { chartAlt, sceneIn, sceneNames, tellingStep } from '$lib/publish/share-text';
import { accessibleName } from '$lib/publish/accessible-name.server';
import { sourceOf } from '$lib/publish/chart-files.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf((story) => sceneNames(story).map((chart) => ({ chart })));

export const load: PageServerLoad = ({ params }) => {
	const { edition, path: root } = editionOf(params.edition);
	const { story, drawn } = current(edition);
	if (!sceneNames(story).includes(params.chart)) error(404);
	const { scene, section } = sceneIn(story, params.chart);
	const title = inlineText(scene.title);
	const subtitle = inlineText(scene.subtitle);
	const path = `${root}integrer/${scene.name}/`;
	const alt = chartAlt(scene, drawn);
	const meta: PageMeta = {
		title: ui.share.titled(ui.cards.chart(title), ui.site),
		description: `${title}. ${subtitle}.`,
		address: address(path),
		type: 'article',
		card: { address: address(`${path}carte.png`), alt }
	};
	return {
		meta,
		path: root,
		chart: scene.name,
		slug: section.slug,
		title,
		subtitle,
		alt: accessibleName(scene, drawn),
		shown: tellingStep(scene),
		quantities: drawn,
		source: sourceOf(scene.name, edition)
	};
};
