import { dataPackage } from '$lib/publish/data/datapackage';
import { figuresCsv } from '$lib/publish/data/figures-table';
import { publication } from '$lib/publish/data/publication.server';
import { address } from '$lib/share/site.server';
import { datasetTitle } from '$lib/publish/structured.server';
import { editionAt } from '$lib/scenes/current.server';
import { editionEntries, placeOf } from '$lib/scenes/editions.server';
import { settings } from '$settings';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { lasting } = placeOf(params);
	const { story, quantities, language } = editionAt(params);
	const { ui } = language;
	const about = {
		title: datasetTitle(story, language),
		description: ui.data.description,
		homepage: address(`${lasting}donnees/`),
		source: story.source,
		...publication(),
		noLicence: ui.reuse.noLicence,
		...(settings.figuresLicence ? { licence: settings.figuresLicence } : {})
	};
	const described = dataPackage(about, figuresCsv(quantities, language), language);
	return new Response(`${JSON.stringify(described, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
