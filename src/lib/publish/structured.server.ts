/** What search engines are told, in the words of schema.org. What is not known is left out. */

import { settings } from '$settings';
import { ui } from '$lib/language/fr/interface';
import type { PageMeta } from '$lib/share/meta';
import { address } from '$lib/share/site.server';
import type { Article, BreadcrumbList, Dataset, Graph, Organization } from 'schema-dts';
import { pathOf } from '$lib/scenes/editions.server';
import { sharedSections, type SharedSection } from './share-text';
import type { Story } from '$lib/story/types';

/** Address of a page of an edition. */
const at = (edition: string, path: string): string => address(pathOf(edition) + path);
const storyId = (edition: string): string => `${at(edition, '')}#recit`;
const dataId = (edition: string): string => `${at(edition, 'donnees/')}#chiffres`;

/** The story: an article in eleven parts, on a report, with its figures as data. */
export function storyGraph(story: Story, edition: string, meta: PageMeta): Graph {
	const article: Article = {
		'@type': 'Article',
		'@id': storyId(edition),
		headline: story.title,
		description: story.description,
		inLanguage: 'fr',
		url: meta.address,
		mainEntityOfPage: meta.address,
		image: meta.card.address,
		isAccessibleForFree: true,
		isBasedOn: report(),
		hasPart: sharedSections(story).map(({ slug, finding }) => ({
			'@type': 'Article',
			headline: finding,
			url: at(edition, `partage/${slug}/`)
		})),
		...published(),
		...publisher()
	};
	return graph([article, dataset(edition)]);
}

/** One section, as part of the story. */
export function sharedGraph(
	story: Story,
	edition: string,
	shared: SharedSection,
	meta: PageMeta
): Graph {
	const article: Article = {
		'@type': 'Article',
		headline: shared.finding,
		description: meta.description,
		inLanguage: 'fr',
		url: meta.address,
		mainEntityOfPage: meta.address,
		image: meta.card.address,
		isBasedOn: report(),
		isPartOf: {
			'@type': 'Article',
			'@id': storyId(edition),
			headline: story.title,
			url: at(edition, '')
		},
		...published(),
		...publisher()
	};
	return graph([article, trail(edition, story.title, shared.finding, meta.address)]);
}

/** The page of all figures. */
export function dataGraph(story: Story, edition: string, meta: PageMeta): Graph {
	return graph([dataset(edition), trail(edition, story.title, ui.data.title, meta.address)]);
}

function dataset(edition: string): Dataset {
	return {
		'@type': 'Dataset',
		'@id': dataId(edition),
		name: `${ui.reuse.reportTitle}, ${edition}\u00a0: ${ui.data.title.toLowerCase()}`,
		description: ui.data.description,
		url: at(edition, 'donnees/'),
		inLanguage: 'fr',
		isAccessibleForFree: true,
		temporalCoverage: edition.replace('-', '/'),
		creator: observatory(),
		isBasedOn: report(),
		distribution: [
			['donnees/figures.csv', 'text/csv'],
			['donnees/figures.json', 'application/json'],
			['donnees/datapackage.json', 'application/json']
		].map(([path = '', encodingFormat = '']) => ({
			'@type': 'DataDownload' as const,
			name: path.split('/').at(-1) ?? path,
			contentUrl: at(edition, path),
			encodingFormat
		})),
		...(settings.figuresLicence ? { license: settings.figuresLicence.url } : {}),
		...publisher()
	};
}

const observatory = (): Organization => ({
	'@type': 'Organization',
	name: ui.reuse.observatory
});

const report = () => ({
	'@type': 'Report' as const,
	name: ui.reuse.reportTitle,
	author: observatory()
});

function publisher(): { publisher?: Organization } {
	return settings.publisher
		? { publisher: { '@type': 'Organization', name: settings.publisher.name } }
		: {};
}

const published = (): { datePublished?: string } =>
	settings.published ? { datePublished: settings.published } : {};

function trail(edition: string, site: string, name: string, page: string): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: site, item: at(edition, '') },
			{ '@type': 'ListItem', position: 2, name, item: page }
		]
	};
}

const graph = (nodes: Graph['@graph']): Graph => ({
	'@context': 'https://schema.org',
	'@graph': nodes
});
