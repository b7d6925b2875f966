import { dataPackage } from '$lib/publish/data/datapackage';
import { ui } from '$lib/language/fr/interface';
import { address } from '$lib/share/site.server';
import { editionEntries, editionOf } from '$lib/scenes/editions.server';
import { settings } from '$settings';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = editionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { path } = editionOf(params.edition);
	const described = dataPackage({
		title: `${ui.reuse.reportTitle}\u00a0: ${ui.data.title.toLowerCase()}`,
		description: ui.data.description,
		homepage: address(`${path}donnees/`),
		source: ui.reuse.report,
		noLicence: ui.reuse.noLicence,
		...(settings.figuresLicence ? { licence: settings.figuresLicence } : {})
	});
	return new Response(`${JSON.stringify(described, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
