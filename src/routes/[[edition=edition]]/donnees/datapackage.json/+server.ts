import { dataPackage } from '$lib/publish/data/datapackage';
import { figuresCsv } from '$lib/publish/data/figures-table';
import { publication } from '$lib/publish/data/publication.server';
import { languageOf } from '$lib/language/languages';
import { address } from '$lib/share/site.server';
import { datasetTitle } from '$lib/publish/structured.server';
import { current } from '$lib/scenes/current.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import { settings } from '$settings';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { edition, lasting } = editionOf(params.edition);
	const language = languageOf();
	const { ui } = language;
	const { story, quantities } = current(language, edition);
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
