/** A chart's downloads: its picture and its data, each with title, source and licence inside. */

import { COLUMNS, csvTable, publicRows, type PublicRow } from './data/figures-table';
import { findIn } from '$lib/figures/find-in';
import { toPng } from './picture/raster.server';
import { address, siteUrl } from '$lib/share/site.server';
import { settings } from '$settings';
import type { Edition } from '$lib/scenes/current.server';
import { pathOf } from '$lib/scenes/editions.server';
import { inlineText } from '$lib/story/markdown';
import { chartSvg } from './pictures.server';
import { sceneOf } from '$lib/scenes/index';
import { chartAlt, sceneIn, sceneNames } from './share-text';

/** Width of a downloaded picture, in pixels: twice the SVG's. */
const PNG_WIDTH = 1408;

interface About {
	readonly title: string;
	readonly subtitle: string;
	readonly source: string;
	readonly licence: string;
	readonly address: string;
}

type Make = (name: string, edition: Edition) => Promise<BodyInit> | BodyInit;

/** Each format's media type and maker. */
export const FORMATS: Readonly<Record<string, { type: string; make: Make }>> = {
	svg: { type: 'image/svg+xml; charset=utf-8', make: picture },
	png: {
		type: 'image/png',
		make: async (name, edition) => toPng(await picture(name, edition), PNG_WIDTH)
	},
	csv: { type: 'text/csv; charset=utf-8', make: csv },
	json: { type: 'application/json; charset=utf-8', make: json }
};

/** Every download of a story: `<chart>/<chart>.<format>`. */
export function chartFiles({ story }: Edition): { chart: string; file: string }[] {
	return sceneNames(story).flatMap((chart) =>
		Object.keys(FORMATS).map((format) => ({ chart, file: `${chart}.${format}` }))
	);
}

/** What is said of a chart wherever it goes. */
export function about(name: string, { name: edition, story, language }: Edition): About {
	const { scene, section } = sceneIn(story, name);
	const { reuse } = language.ui;
	return {
		title: inlineText(scene.title),
		subtitle: inlineText(scene.subtitle),
		source: `${story.source}.`,
		licence: settings.figuresLicence
			? reuse.licence(settings.figuresLicence.name)
			: reuse.noLicence,
		address: address(`${pathOf(edition)}partage/${section.slug}/`)
	};
}

/** Where a chart's printed figures stand in the report; a chart of sums has only ours. */
export function sourceOf(name: string, edition: Edition): string {
	const { table } = edition.language.ui;
	const printed = rowsOf(name, edition).filter(({ kind }) => kind === 'printed');
	const places = [...new Set(printed.map(({ locator }) => String(locator)))].sort();
	return places.length > 0 ? table.source(edition.story, places) : table.own;
}

function picture(name: string, edition: Edition): Promise<string> {
	const { story } = edition;
	const { ui } = edition.language;
	const { scene } = sceneIn(story, name);
	const { title, subtitle, licence, address: from } = about(name, edition);
	return chartSvg(scene, edition, {
		language: edition.language.code,
		title,
		subtitle,
		notes: [
			sourceOf(name, edition),
			siteUrl ? `${licence} ${ui.reuse.readAt(from)}` : `${licence} ${ui.site}`
		],
		description: chartAlt(scene, edition)
	});
}

function json(name: string, edition: Edition): string {
	return `${JSON.stringify({ ...about(name, edition), figures: rowsOf(name, edition) }, null, '\t')}\n`;
}

/** A row a figure; what is said of the chart stands in each, as its last columns. */
function csv(name: string, edition: Edition): string {
	const { title, source, licence } = about(name, edition);
	return csvTable(
		[...COLUMNS, 'title', 'source', 'licence'],
		rowsOf(name, edition).map((row) => [
			...COLUMNS.map((column) => row[column]),
			title,
			source,
			licence
		])
	);
}

function rowsOf(name: string, { quantities, language }: Edition): PublicRow[] {
	return publicRows(
		Object.fromEntries(sceneOf(name).figures.map((id) => [id, findIn(quantities, id, 'figure')])),
		language
	);
}
