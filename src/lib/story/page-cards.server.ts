/** What the pages that aren't sections say of themselves, and the cards that they are linked with. */

import { ui } from '$lib/i18n/interface.fr';
import type { PageMeta } from '$lib/share/meta';
import type { Beside } from '$lib/share/picture/card';
import { address } from '$lib/share/site.server';
import { current } from './current.server';
import { drawScene } from './pictures.server';
import { chartAlt, sceneIn } from './shared';

interface PageCard {
	/** Where the page stands. */
	readonly path: string;
	readonly kicker: string;
	readonly finding: string;
	readonly beside: () => Beside;
	/** What stands beside the title, in words. */
	readonly shows: () => string;
}

const crowd: Pick<PageCard, 'beside' | 'shows'> = {
	beside: () => ({ chart: drawScene(scene('foule'), current().drawn, 'phone') }),
	shows: () => chartAlt(scene('foule'), current().drawn)
};

/** A card for each page, by the name of its picture. A new page has its line here. */
const PAGES = {
	recit: { path: '/', kicker: ui.cards.report, finding: ui.site, ...crowd },
	donnees: {
		path: '/donnees/',
		kicker: ui.site,
		finding: ui.cards.figures,
		beside: () => ({ numbers: counts() }),
		shows: () =>
			`${counts()
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

export const pageNames = (): PageName[] => Object.keys(PAGES) as PageName[];

/** @throws RangeError where no page has the name */
export function pageCard(name: string): PageCard {
	const found = Object.hasOwn(PAGES, name) ? PAGES[name as PageName] : undefined;
	if (!found) {
		throw new RangeError(`no page « ${name} »; there are: ${pageNames().join(', ')}`);
	}
	return found;
}

/** What a page says of itself, with its address and card. */
export function pageMeta(
	name: PageName,
	{ title, description }: { title: string; description: string }
): PageMeta {
	const { path, finding, shows } = pageCard(name);
	return {
		title,
		description,
		address: address(path),
		type: name === 'recit' ? 'article' : 'website',
		card: {
			address: address(`/cartes/${name}.png`),
			alt: ui.share.cardAlt(finding, shows())
		}
	};
}

function scene(name: string) {
	return sceneIn(current().story, name).scene;
}

function counts(): { number: string; name: string }[] {
	const all = Object.values(current().quantities);
	const printed = all.filter(({ kind }) => kind === 'printed').length;
	return [
		{ number: String(printed), name: ui.cards.printed },
		{ number: String(all.length - printed), name: ui.cards.calculated }
	];
}
