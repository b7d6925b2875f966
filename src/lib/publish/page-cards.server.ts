/** What the pages that aren't sections say of themselves, and the cards that they are linked with. */

import { ui } from '$lib/language/fr/interface';
import type { PageMeta } from '$lib/share/meta';
import type { Beside } from './picture/card';
import { address } from '$lib/share/site.server';
import { current } from '$lib/scenes/current.server';
import { currentEdition, pathOf } from '$lib/scenes/editions.server';
import { drawScene } from './pictures.server';
import { chartAlt, sceneIn } from './share-text';

interface PageCard {
	/** Where the page stands, below its edition's. */
	readonly path: string;
	readonly kicker: string;
	readonly finding: string;
	readonly beside: (edition: string) => Beside;
	/** What stands beside the title, in words. */
	readonly shows: (edition: string) => string;
	/** Whether each edition has its own. */
	readonly ofEdition?: true;
}

const crowd: Pick<PageCard, 'beside' | 'shows'> = {
	beside: (edition) => {
		const { story, drawn } = current(edition);
		return { chart: drawScene(sceneIn(story, 'foule').scene, drawn, 'phone') };
	},
	shows: (edition) => {
		const { story, drawn } = current(edition);
		return chartAlt(sceneIn(story, 'foule').scene, drawn);
	}
};

/** A card for each page, by the name of its picture. A new page has its line here. */
const PAGES = {
	recit: { path: '/', kicker: ui.cards.report, finding: ui.site, ofEdition: true, ...crowd },
	donnees: {
		path: '/donnees/',
		kicker: ui.site,
		finding: ui.cards.figures,
		ofEdition: true,
		beside: (edition) => ({ numbers: counts(edition) }),
		shows: (edition) =>
			`${counts(edition)
				.map(({ number, name }) => `${number} ${name}`)
				.join('\u202f; ')}.`
	},
	accessibilite: {
		path: '/accessibilite/',
		kicker: ui.site,
		finding: ui.cards.accessibility,
		...crowd
	},
	'mentions-legales': {
		path: '/mentions-legales/',
		kicker: ui.site,
		finding: ui.cards.legal,
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
	const found = Object.hasOwn(PAGES, name) ? PAGES[name as PageName] : undefined;
	if (!found) {
		throw new RangeError(`no page « ${name} »; there are: ${allNames.join(', ')}`);
	}
	return found;
}

/** What a page says of itself, with its address and card. */
export function pageMeta(
	name: PageName,
	edition: string,
	{ title, description }: { title: string; description: string }
): PageMeta {
	const { path, finding, shows } = pageCard(name);
	const below = pathOf(edition);
	return {
		title,
		description,
		address: address(below + path.slice(1)),
		type: name === 'recit' ? 'article' : 'website',
		card: {
			address: address(`${below}cartes/${name}.png`),
			alt: ui.share.cardAlt(finding, shows(edition))
		}
	};
}

function counts(edition: string): { number: string; name: string }[] {
	const all = Object.values(current(edition).quantities);
	const printed = all.filter(({ kind }) => kind === 'printed').length;
	return [
		{ number: String(printed), name: ui.cards.printed },
		{ number: String(all.length - printed), name: ui.cards.calculated }
	];
}
