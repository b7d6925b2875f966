/** What the pages that aren't sections say of themselves, and the cards that they are linked with. */

import { alternates } from './maps/alternates.server';
import { isPublic } from './data/figures-table';
import type { Language } from '$lib/language/language';
import { findIn } from '$lib/figures/find-in';
import type { PageMeta } from '$lib/share/meta';
import type { Beside, CardContent } from './picture/card/card';
import { address } from '$lib/share/site.server';
import type { Edition } from '$lib/scenes/current.server';
import { currentEdition, pathOf } from '$lib/scenes/editions.server';
import { drawScene, figureCard } from './pictures.server';
import { chartAlt, credit } from './share-text';
import { sceneOf } from '$lib/scenes/index';
import { inlineText } from '$lib/story/markdown';
import type { StoryScene } from '$lib/story/types';

interface PageCard {
	/** Where the page stands, below its edition's. */
	readonly path: string;
	readonly kicker: (language: Language) => string;
	readonly finding: (language: Language) => string;
	readonly beside: (edition: Edition) => Beside;
	/** What stands beside the title, in words. */
	readonly shows: (edition: Edition) => string;
	/** Of a page that shows figures: what they measure, and whose they are. */
	readonly measured?: (edition: Edition) => string;
	readonly source?: (edition: Edition) => string;
	/** Whether each edition has its own. */
	readonly ofEdition?: true;
}

/** The story's first picture. */
function opening({ story }: Edition): StoryScene {
	const [first] = story.sections.flatMap(({ scenes }) => scenes);
	if (!first) throw new RangeError('the story has no scene');
	return first;
}

/** A page that shows no figures has no picture: its title, and the site's name. */
const plain: Pick<PageCard, 'beside' | 'shows'> = {
	beside: () => ({ plain: true }),
	shows: ({ language }) => language.ui.site
};

/** A card for each page, by the name of its picture. A new page has its line here. */
const PAGES = {
	recit: {
		path: '/',
		kicker: ({ ui }) => ui.cards.report,
		finding: ({ ui }) => ui.site,
		ofEdition: true,
		beside: (edition) => ({ chart: drawScene(opening(edition), edition, 'card') }),
		shows: (edition) => chartAlt(opening(edition), edition),
		measured: (edition) => inlineText(opening(edition).subtitle),
		source: (edition) => credit(sceneOf(opening(edition).name).figures, edition)
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
				.join(edition.language.ui.charts.and)}.`,
		source: ({ story }) => story.source
	},
	accessibilite: {
		path: '/accessibilite/',
		kicker: ({ ui }) => ui.site,
		finding: ({ ui }) => ui.cards.accessibility,
		...plain
	},
	'mentions-legales': {
		path: '/mentions-legales/',
		kicker: ({ ui }) => ui.site,
		finding: ({ ui }) => ui.cards.legal,
		...plain
	}
} satisfies Record<string, PageCard>;

export type PageName = keyof typeof PAGES;

const allNames = Object.keys(PAGES) as PageName[];

/** Pages of an edition that have a card: the current one has those of the site too. */
export const pageNames = ({ name, language }: Edition): PageName[] =>
	name === currentEdition(language)
		? allNames
		: allNames.filter((each) => pageCard(each).ofEdition);

/** @throws RangeError where no page has the name */
export function pageCard(name: string): PageCard {
	return findIn<PageCard>(PAGES, name, 'page');
}

/** What a page's card says and shows. */
export function cardOf(name: string, edition: Edition): CardContent {
	const { kicker, finding, beside, measured, source } = pageCard(name);
	const { language } = edition;
	const title = { kicker: kicker(language), finding: finding(language), beside: beside(edition) };
	// The site's name stands there already.
	if (!source) return { ...title, foot: '' };
	const shown = { ...title, measured: measured?.(edition), source: source(edition) };
	return { ...figureCard(shown, language), foot: '' };
}

/** What a page says of itself, with its address and card. */
export function pageMeta(
	name: PageName,
	edition: Edition,
	{ title, description }: { title: string; description: string }
): PageMeta {
	const { path, finding, shows } = pageCard(name);
	const below = pathOf(edition);
	return {
		title,
		description,
		address: address(below + path.slice(1)),
		languages: alternates(edition, (each) => pathOf(each) + path.slice(1)),
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
