import { ui } from '$lib/language/fr/interface';
import { storyCitations } from '$lib/publish/citation.server';
import { scriptsOf } from '$lib/page/scripts.server';
import { current } from '$lib/scenes/current.server';
import { pageMeta } from '$lib/publish/page-cards.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import { dataGraph } from '$lib/publish/structured.server';
import { settings } from '$settings';
import type { PageServerLoad } from './$types';
import { figureRows } from '$lib/page/data/rows.server';

export const entries = editionEntries;

export const load: PageServerLoad = ({ params }) => {
	const { path, edition } = editionOf(params.edition);
	const { story } = current(edition);
	const rows = figureRows(edition);
	const meta = pageMeta('donnees', edition, {
		title: ui.share.titled(ui.data.title, ui.site),
		description: ui.data.description
	});
	return {
		edition,
		path,
		rows,
		scripts: scriptsOf('donnees'),
		kinds: [...new Set(rows.map(({ kind }) => kind))],
		periods: [...new Set(rows.map(({ period }) => period))].sort(),
		meta,
		graph: dataGraph(story, edition, meta),
		citations: storyCitations(edition),
		licence: settings.figuresLicence
	};
};
