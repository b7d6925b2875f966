/** What the pages that aren't sections say of themselves, and the cards that they are linked with. */

import { isPublic } from './data/figures-table';
import type { Language } from '$lib/language/language';
import { findIn } from '$lib/figures/find-in';
import type { PageMeta } from '$lib/share/meta';
import type { Beside } from './picture/card';
import { address } from '$lib/share/site.server';
import type { Edition } from '$lib/scenes/current.server';
import { currentEdition, pathOf } from '$lib/scenes/editions.server';
import { drawScene } from './pictures.server';
import { chartAlt } from './share-text';
import type { StoryScene } from '$lib/story/types';

interface PageCard {
	/** Where the page stands, below its edition's. */
	readonly path: string;
	readonly kicker: (language: Language) => string;
	readonly finding: (language: Language) => string;
	readonly beside: (edition: Edition) => Beside;
	/** What stands beside the title, in words. */
	readonly shows: (edition: Edition) => string;
	/** Whether each edition has its own. */
	readonly ofEdition?: true;
}

/** The story's first picture. */
function opening({ story }: Edition): StoryScene {
	const [first] = story.sections.flatMap(({ scenes }) => scenes);
	if (!first) throw new RangeError('the story has no scene');
	return first;
}

const crowd: Pick<PageCard, 'beside' | 'shows'> = {
	beside: (edition) => ({ chart: drawScene(opening(edition), edition, 'phone') }),
	shows: (edition) => chartAlt(opening(edition), edition)
};

/** A card for each page, by the name of its picture. A new page has its line here. */
const PAGES = {
	recit: {
		path: '/',
		kicker: ({ ui }) => ui.cards.report,
		finding: ({ ui }) => ui.site,
		ofEdition: true,
		...crowd
	},
	donnees: {
		path: '/donnees/',
		kicker: ({ ui }) => ui.site,
		finding: ({ ui }) => ui.cards.figures,
		ofEdition: true,
		beside: (edition) => ({ numbers: counts(edition) }),
		shows: (edition) =>
			`${counts(edition)
				.map(({ number, name }) => `${number} ${name}`)
				.join(edition.language.ui.charts.and)}.`
	},
	accessibilite: {
		path: '/accessibilite/',
		kicker: ({ ui }) => ui.site,
		finding: ({ ui }) => ui.cards.accessibility,
		...crowd
	},
	'mentions-legales': {
		path: '/mentions-legales/',
		kicker: ({ ui }) => ui.site,
		finding: ({ ui }) => ui.cards.legal,
		...crowd
	}
} satisfies Record<string, PageCard>;

export type PageName = keyof typeof PAGES;

const allNames = Object.keys(PAGES) as PageName[];

/** Pages of an edition that have a card: the current one has those of the site too. */
export const pageNames = (edition: string): PageName[] =>
	edition === currentEdition() ? allNames : allNames.filter((name) => pageCard(name).ofEdition);

/** @throws RangeError where no page has the name */
export function pageCard(name: string): PageCard {
	return findIn<PageCard>(PAGES, name, 'page');
}

/** What a page says of itself, with its address and card. */
export function pageMeta(
	name: PageName,
	edition: Edition,
	{ title, description }: { title: string; description: string }
): PageMeta {
	const { path, finding, shows } = pageCard(name);
	const below = pathOf(edition.name);
	return {
		title,
		description,
		address: address(below + path.slice(1)),
		type: name === 'recit' ? 'article' : 'website',
		card: {
			address: address(`${below}cartes/${name}.png`),
			alt: edition.language.ui.share.cardAlt(finding(edition.language), shows(edition))
		}
	};
}

function counts({ quantities, language }: Edition): { number: string; name: string }[] {
	const { cards } = language.ui;
	const all = Object.values(quantities).filter(isPublic);
	const printed = all.filter(({ kind }) => kind === 'printed').length;
	return [
		{ number: language.number(printed), name: cards.printed },
		{ number: language.number(all.length - printed), name: cards.calculated }
	];
}
