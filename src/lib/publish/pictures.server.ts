/** Pictures made when the site is built, from the charts that the story draws, in their last state. */

import { render } from 'svelte/server';
import boxes from '$lib/charts/boxes.css?raw';
import InBoxes from '$lib/charts/InBoxes.svelte';
import marks from '$lib/charts/marks.css?raw';
import type { Language } from '$lib/language/language';
import type { Edition } from '$lib/scenes/current.server';
import { card, type Beside, type CardContent, type CardNumber } from './picture/card';
import { drawer, type BoxName, type Drawing } from './picture/chart';
import { inksOf } from './picture/inks';
import { measurer, toPng } from './picture/raster.server';
import { standalone, type Caption } from './picture/standalone';
import tokenCss from '$lib/styles/tokens.css?raw';
import { blockInline, blockText, inlineText } from '$lib/story/markdown';
import { editionChart } from '$lib/scenes/chart.server';
import { credit, figuresOf, tellingStep, type SharedSection } from './share-text';
import type { StoryScene, StorySection } from '$lib/story/types';

const components = import.meta.glob<string>('../charts/**/*.svelte', {
	query: '?raw',
	import: 'default',
	eager: true
});

const draw = drawer({
	tokens: tokenCss,
	marks: boxes + marks,
	components: Object.values(components)
});
const inks = inksOf(tokenCss, 'light');

/** A scene's chart, labelled, at its telling step. */
export function drawScene(scene: StoryScene, edition: Edition, box: BoxName): Drawing {
	const { body } = render(InBoxes, {
		props: {
			chart: editionChart(edition, scene.name),
			shown: tellingStep(scene),
			alt: inlineText(scene.title)
		}
	});
	return draw(body, box, 'light');
}

/** A chart's picture as a file of its own. */
export async function chartSvg(
	scene: StoryScene,
	edition: Edition,
	caption: Caption
): Promise<string> {
	return standalone(drawScene(scene, edition, 'wide'), caption, inks, await measurer());
}

/** The card of a section: its finding, and its telling chart or, without one, its numbers. */
export function sectionCard(
	shared: SharedSection,
	section: StorySection,
	edition: Edition
): Promise<Uint8Array<ArrayBuffer>> {
	const beside: Beside = shared.scene
		? { chart: drawScene(shared.scene, edition, 'phone') }
		: { numbers: numbersIn(section) };
	const { kicker, finding } = shared;
	const source = credit(figuresOf(shared, edition), edition);
	return cardPng({ kicker, finding, beside, source }, edition.language);
}

/** A card as PNG. */
export async function cardPng(
	content: Omit<CardContent, 'foot'>,
	{ ui }: Language
): Promise<Uint8Array<ArrayBuffer>> {
	const svg = card({ ...content, foot: ui.site }, inks, await measurer());
	return toPng(svg, 1200);
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
