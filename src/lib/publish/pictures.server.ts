/** Pictures made when the site is built, from the charts that the story draws, in their last state. */

import { render } from 'svelte/server';
import boxCss from '$lib/charts/boxes.css?raw';
import InBoxes from '$lib/charts/InBoxes.svelte';
import marks from '$lib/charts/marks.css?raw';
import type { Language } from '$lib/language/language';
import type { Edition } from '$lib/scenes/current.server';
import {
	card,
	CARD_BOX,
	DENSE_CARD_BOX,
	type Beside,
	type CardContent,
	type CardNumber
} from './picture/card/card';
import cardBox from './picture/card/card-box.css?raw';
import denseBox from './picture/card/dense-box.css?raw';
import { BOXES } from '$lib/charts/box';
import { pictureFault, type Pictured } from './picture-faults.server';
import { drawer, type Drawing } from './picture/chart';
import { inksOf } from './picture/inks';
import { measurer, type Measure } from './picture/outline/measure.server';
import { outline } from './picture/outline/outline.server';
import { toPng } from './picture/raster.server';
import { standalone, type Caption } from './picture/standalone';
import { CARD } from './picture/size';
import tokenCss from '$lib/styles/tokens.css?raw';
import { blockInline, blockText, inlineText } from '$lib/story/markdown';
import { DENSE } from '$lib/scenes/telling';
import { cardChart, editionChart } from '$lib/scenes/chart.server';
import { credit, figuresOf, tellingStep, type SharedSection } from './share-text';
import type { StoryScene, StorySection } from '$lib/story/types';

const components = import.meta.glob<string>('../charts/**/*.svelte', {
	query: '?raw',
	import: 'default',
	eager: true
});

const dress = { tokens: tokenCss, components: Object.values(components) };
/** Where a chart is drawn: its boxes, the one taken, and how it is dressed there. */
const PLACES = {
	file: { boxes: BOXES, box: 'wide', draw: drawer({ ...dress, marks: boxCss + marks }) },
	/** On a card, a chart with many words. */
	dense: {
		boxes: [DENSE_CARD_BOX],
		box: 'phone',
		draw: drawer({ ...dress, marks: boxCss + marks + cardBox + denseBox })
	},
	card: {
		boxes: [CARD_BOX],
		box: 'phone',
		draw: drawer({ ...dress, marks: boxCss + marks + cardBox })
	}
} as const;
const inks = inksOf(tokenCss, 'light');

/** A scene's chart, labelled, at its telling step. */
export function drawScene(scene: StoryScene, edition: Edition, place: 'file' | 'card'): Drawing {
	const { boxes, box, draw } =
		PLACES[place === 'card' && DENSE.includes(scene.name) ? 'dense' : place];
	const { body } = render(InBoxes, {
		props: {
			chart: place === 'card' ? cardChart(edition, scene.name) : editionChart(edition, scene.name),
			shown: tellingStep(scene),
			boxes,
			alt: inlineText(scene.title)
		}
	});
	return draw(body, box, 'light');
}

/**
 * A chart's picture as a file of its own, its words as outlines.
 *
 * @throws EditionError where it has a sign that the page's fonts lack
 */
export async function chartSvg(
	scene: StoryScene,
	edition: Edition,
	caption: Caption
): Promise<string> {
	const drawing = drawScene(scene, edition, 'file');
	const about = { finding: caption.title, heading: scene.name };
	return picture(about, edition, (measure) => standalone(drawing, caption, inks, measure));
}

/** The card of a section: its finding, and its telling chart or, without one, its numbers. */
export function sectionCard(
	shared: SharedSection,
	section: StorySection,
	edition: Edition
): Promise<Uint8Array<ArrayBuffer>> {
	const beside: Beside = shared.scene
		? { chart: drawScene(shared.scene, edition, 'card') }
		: { numbers: numbersIn(section) };
	const { kicker, finding, scene, slug } = shared;
	const source = credit(figuresOf(shared, edition), edition);
	const measured = shared.scene && inlineText(shared.scene.subtitle);
	const heading = scene && inlineText(scene.title) === finding ? scene.name : slug;
	return findingCard({ kicker, finding, measured, beside, source }, heading, edition);
}

/**
 * The card of what a heading of the story finds.
 *
 * @param heading its section's slug, or its scene's name
 * @throws EditionError where the heading is too long for a card, or has a sign that no font has
 */
export function findingCard(
	content: Omit<CardContent, 'foot' | 'who'>,
	heading: string,
	edition: Edition
): Promise<Uint8Array<ArrayBuffer>> {
	return cardPng(figureCard(content, edition.language), edition, heading);
}

/** A card that shows figures: it says who is counted. */
export const figureCard = (
	content: Omit<CardContent, 'foot' | 'who'>,
	{ ui }: Language
): CardContent => ({ ...content, foot: ui.site, who: ui.cards.who });

/**
 * A card as PNG.
 *
 * @param heading of what it shows, if the story has it: its section's slug, or its scene's name
 * @throws EditionError where that heading is too long, or where the page's fonts lack a sign
 */
export async function cardPng(
	content: CardContent,
	edition: Edition,
	heading?: string
): Promise<Uint8Array<ArrayBuffer>> {
	const about = { finding: content.finding, heading };
	const svg = await picture(about, edition, (measure) => card(content, inks, measure));
	return toPng(svg, CARD.width);
}

/** A picture with outlines for words. */
async function picture(
	about: Pictured,
	edition: Edition,
	draw: (measure: Measure) => string
): Promise<string> {
	const measure = await measurer();
	try {
		return await outline(draw(measure));
	} catch (error) {
		throw pictureFault(error, about, edition);
	}
}

/** The numbers that open each item of a section's list, and the rest of the item as their names. */
function numbersIn(section: StorySection): CardNumber[] {
	return section.lead
		.filter((block) => block.type === 'list')
		.flatMap((list) => list.items)
		.map((item) => {
			const text = item.map(blockText).join(' ');
			const [, number = text, name = ''] =
				/^(.*?\d[\d\u202f,]*(?:\u00a0%)?)\s+(.*?)\s*[.;\u202f]*$/u.exec(text) ?? [];
			const first = item.flatMap(blockInline).find(({ type }) => type === 'quantity');
			return { number, name, calculated: first?.type === 'quantity' && first.calculated };
		});
}
