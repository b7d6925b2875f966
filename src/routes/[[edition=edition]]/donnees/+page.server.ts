import { ui } from '$lib/i18n/interface.fr';
import { siteUrl } from '$lib/share/site.server';
import { storyCitations } from '$lib/story/citation.server';
import { current } from '$lib/story/current.server';
import { pageMeta } from '$lib/story/page-cards.server';
import { rangeWords, spelled } from '$lib/story/number-cards.server';
import { editionEntries, editionOf } from '$lib/story/editions.server';
import { dataGraph } from '$lib/story/structured.server';
import { settings } from '$settings';
import type { PageServerLoad } from './$types';

export const entries = editionEntries;

export const load: PageServerLoad = ({ params }) => {
	const { path, edition } = editionOf(params.edition);
	const { story, quantities } = current(edition);
	const rows = Object.values(quantities).map((quantity) => {
		return {
			id: quantity.id,
			label: quantity.label,
			value: quantity.value,
			number: spelled(quantity),
			kind: ui.data.kinds[quantity.kind],
			formula: quantity.kind === 'calculated' ? quantity.formula : '',
			range: rangeWords(quantity),
			period: quantity.period,
			population: quantity.population,
			place: ui.table.place(quantity.locator),
			note: quantity.note ?? ''
		};
	});
	const meta = pageMeta('donnees', edition, {
		title: ui.share.titled(ui.data.title, ui.site),
		description: ui.data.description
	});
	return {
		rows,
		path,
		meta,
		graph: dataGraph(story, edition, meta),
		site: siteUrl,
		citations: storyCitations(edition),
		licence: settings.figuresLicence
	};
};
