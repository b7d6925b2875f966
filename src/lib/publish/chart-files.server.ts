/** A chart's downloads: its picture and its data, each with title, source and licence inside. */

import { COLUMNS, csvTable, publicRow, type PublicRow } from './data/figures-table';
import { findIn } from '$lib/figures/find-in';
import { SHEET_SUFFIX, sheetOf } from './data/spreadsheet';
import type { Quantity } from '$lib/figures/types';
import { toPng } from './picture/raster.server';
import { address, siteUrl } from '$lib/share/site.server';
import { settings } from '$settings';
import type { Edition } from '$lib/scenes/current.server';
import { lastingPath } from '$lib/scenes/editions.server';
import { inlineText } from '$lib/story/markdown';
import { chartSvg } from './pictures.server';
import { sceneOf } from '$lib/scenes/index';
import { sceneSource } from './sources.server';
import { framedNames } from './shared-chart.server';
import { chartAlt, sceneIn } from './share-text';

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

/** Media type and maker of each file, by what follows the chart's name in its own. */
export const FORMATS: Readonly<Record<string, { type: string; make: Make }>> = {
	'.svg': { type: 'image/svg+xml; charset=utf-8', make: picture },
	'.png': {
		type: 'image/png',
		make: async (name, edition) => toPng(await picture(name, edition), PNG_WIDTH)
	},
	'.csv': { type: 'text/csv; charset=utf-8', make: csv },
	[SHEET_SUFFIX]: { type: 'text/csv; charset=utf-8', make: sheet },
	'.json': { type: 'application/json; charset=utf-8', make: json }
};

/** Every download of a story: `<chart>/<chart>.csv`; under a chart's former names too. */
export function chartFiles(edition: Edition): { chart: string; file: string }[] {
	return framedNames(edition).flatMap(({ chart }) =>
		Object.keys(FORMATS).map((end) => ({ chart, file: `${chart}${end}` }))
	);
}

/** What is said of a chart wherever it goes. */
function about(name: string, edition: Edition): About {
	const { story, language } = edition;
	const { scene, section } = sceneIn(story, name);
	const { reuse } = language.ui;
	return {
		title: inlineText(scene.title),
		subtitle: inlineText(scene.subtitle),
		source: `${story.source}.`,
		licence: settings.figuresLicence
			? reuse.licence(settings.figuresLicence.name)
			: reuse.noLicence,
		address: address(`${lastingPath(edition)}partage/${section.slug}/`)
	};
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
			sceneSource(name, edition),
			siteUrl ? `${licence} ${ui.reuse.readAt(inWords(from))}` : `${licence} ${ui.site}`
		],
		description: chartAlt(scene, edition)
	});
}

/** An address without the signs that no sentence has, and our fonts lack: it says them otherwise too. */
const inWords = (from: string): string =>
	from.replace(/[$*@_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

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

/** The same for a spreadsheet in French. */
function sheet(name: string, edition: Edition): string {
	const { title, source, licence } = about(name, edition);
	const { about: titles } = edition.language.data;
	const more = { [titles.title]: title, [titles.source]: source, [titles.licence]: licence };
	return sheetOf(drawn(name, edition), edition.language, more);
}

const rowsOf = (name: string, edition: Edition): PublicRow[] =>
	drawn(name, edition).map((quantity) => publicRow(quantity, edition.language));

/** What a chart draws, without the marks that it is drawn with; checks, where it draws them. */
function drawn(name: string, { quantities }: Edition): Quantity[] {
	return sceneOf(name)
		.figures.map((id) => findIn(quantities, id, 'figure'))
		.filter(({ unit }) => unit !== 'squares');
}
