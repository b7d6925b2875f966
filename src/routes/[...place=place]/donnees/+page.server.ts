import { storyCitations } from '$lib/publish/citation.server';
import { scriptsOf } from '$lib/page/scripts.server';
import { editionAt } from '$lib/scenes/current.server';
import { pageMeta } from '$lib/publish/page-cards.server';
import { newerPage } from '$lib/scenes/newer.server';
import { editionBefore, editionEntries, placeOf } from '$lib/scenes/editions.server';
import { dataGraph } from '$lib/publish/structured.server';
import { siteUrl } from '$lib/share/site.server';
import { settings } from '$settings';
import type { PageServerLoad } from './$types';
import { claimRows } from '$lib/page/data/claims.server';
import { figureRows } from '$lib/page/data/rows.server';

export const entries = editionEntries;

export const load: PageServerLoad = ({ params }) => {
	const { home, path } = placeOf(params);
	const edition = editionAt(params);
	const { name, language } = edition;
	const { ui } = language;
	const earlier = editionBefore(name, language);
	const rows = figureRows(edition, earlier);
	const meta = pageMeta('donnees', edition, {
		title: ui.share.titled(ui.data.title, ui.site),
		description: ui.data.description
	});
	return {
		edition: name,
		newer: newerPage(edition, 'donnees/'),
		earlier: earlier?.edition,
		hasFeed: siteUrl !== '',
		home,
		path,
		rows,
		claims: claimRows(edition),
		scripts: scriptsOf('donnees', language),
		kinds: [...new Set(rows.map(({ kind }) => kind))],
		periods: [...new Set(rows.map(({ period }) => period))].sort(),
		meta,
		graph: dataGraph(edition, meta),
		citations: storyCitations(edition),
		licence: settings.figuresLicence
	};
};
