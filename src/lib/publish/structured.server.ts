/** What search engines are told, in the words of schema.org. What is not known is left out. */

import { settings } from '$settings';
import type { Language } from '$lib/language/language';
import type { PageMeta } from '$lib/share/meta';
import { address } from '$lib/share/site.server';
import type { Article, BreadcrumbList, Dataset, Graph, Organization } from 'schema-dts';
import { lastingPath, pathOf } from '$lib/scenes/editions.server';
import { sharedSections, type SharedSection } from './share-text';
import type { Edition } from '$lib/scenes/current.server';
import type { Story } from '$lib/story/types';

/** Address of a page of an edition. */
const at = (edition: Edition, path: string): string => address(pathOf(edition) + path);
const storyId = (edition: Edition): string => `${at(edition, '')}#recit`;
const dataId = (edition: Edition): string => `${at(edition, 'donnees/')}#chiffres`;

/** The story: an article in parts, on a report, with its figures as data. */
export function storyGraph(edition: Edition, meta: PageMeta): Graph {
	const { story, language } = edition;
	const article: Article = {
		'@type': 'Article',
		'@id': storyId(edition),
		headline: story.title,
		description: story.description,
		inLanguage: language.code,
		url: meta.address,
		image: meta.card.address,
		isAccessibleForFree: true,
		isBasedOn: report(story),
		hasPart: sharedSections(edition).map(({ slug, finding }) => ({
			'@type': 'Article',
			headline: finding,
			url: address(`${lastingPath(edition)}partage/${slug}/`)
		})),
		...published(),
		...publisher()
	};
	return graph([article, dataset(edition)]);
}

/** One section, as part of the story. */
export function sharedGraph(edition: Edition, shared: SharedSection, meta: PageMeta): Graph {
	const { story, language } = edition;
	const article: Article = {
		'@type': 'Article',
		headline: shared.finding,
		description: meta.description,
		inLanguage: language.code,
		url: meta.address,
		image: meta.card.address,
		isBasedOn: report(story),
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
export function dataGraph(edition: Edition, meta: PageMeta): Graph {
	const { story, language } = edition;
	return graph([
		dataset(edition),
		trail(edition, story.title, language.ui.data.title, meta.address)
	]);
}

function dataset(edition: Edition): Dataset {
	const { name, story, language } = edition;
	const { data } = language.ui;
	return {
		'@type': 'Dataset',
		'@id': dataId(edition),
		name: datasetTitle(story, language, name),
		description: data.description,
		url: at(edition, 'donnees/'),
		inLanguage: language.code,
		temporalCoverage: name.replace('-', '/'),
		creator: observatory(story),
		isBasedOn: report(story),
		distribution: [
			['donnees/figures.csv', 'text/csv'],
			['donnees/figures-tableur.csv', 'text/csv'],
			['donnees/figures.json', 'application/json'],
			['donnees/datapackage.json', 'application/json']
		].map(([path = '', encodingFormat = '']) => ({
			'@type': 'DataDownload' as const,
			contentUrl: at(edition, path),
			encodingFormat
		})),
		...(settings.figuresLicence ? { license: settings.figuresLicence.url } : {}),
		...publisher()
	};
}

/** « Profil des auditeurs du Cnam : les chiffres ». */
export function datasetTitle(
	{ report: title }: Story,
	{ ui, typeset }: Language,
	edition?: string
): string {
	const named = edition ? `${title}, ${edition}` : title;
	return typeset(`${named} : ${ui.data.title.toLowerCase()}`);
}

const observatory = ({ author }: Story): Organization => ({
	'@type': 'Organization',
	name: author
});

const report = (story: Story) => ({
	'@type': 'Report' as const,
	name: story.report,
	author: observatory(story)
});

function publisher(): { publisher?: Organization } {
	return settings.publisher
		? { publisher: { '@type': 'Organization', name: settings.publisher.name } }
		: {};
}

const published = (): { datePublished?: string } =>
	settings.published ? { datePublished: settings.published } : {};

function trail(edition: Edition, site: string, name: string, page: string): BreadcrumbList {
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
