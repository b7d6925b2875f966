/** The picture that a link shows in a messenger: 1200 × 630, the finding large, beside its chart. */

import type { Drawing } from './chart';
import type { Measure } from './raster.server';
import { CARD } from './size';
import type { Inks } from './standalone';
import { setParagraph, type SetParagraph } from './text';

/** What stands beside the finding. */
export type Beside =
	| { readonly chart: Drawing }
	/** Numbers with their names, where a page has no chart. */
	| { readonly numbers: readonly CardNumber[] };

export interface CardNumber {
	readonly number: string;
	readonly name: string;
	/** Whether it is worked out from the report's numbers: set in italic, as everywhere. */
	readonly calculated?: boolean;
}

export interface CardContent {
	/** A word or two above the finding. */
	readonly kicker: string;
	readonly finding: string;
	readonly beside: Beside;
	/** Foot of the card: the site's name, then whose figures these are, and of when. */
	readonly foot: string;
	readonly source: string;
}

const MARGIN = 56;
const GAP = 40;
/** The chart is drawn in the phone box, whose labels are the larger. */
const CHART_WIDTH = 592;
/** A line shorter than this share of the longest looks forgotten. */
const ALONE = 0.35;
const FOOT = 24;
const SOURCE = 20;
const KICKER = 26;

export function card(content: CardContent, inks: Inks, measure: Measure): string {
	const { kicker, finding, beside, foot, source } = content;
	const left = CARD.width - 2 * MARGIN - GAP - CHART_WIDTH;
	const chartLeft = MARGIN + left + GAP;
	const set = (text: string, size: number, weight: number, fill: string, width = left) =>
		setParagraph(
			{ text, type: { family: 'Libre Franklin', weight, size }, fill, width, leading: 1.2 },
			measure
		);
	const head = set(kicker, KICKER, 600, inks.accent, CARD.width - 2 * MARGIN);
	const name = set(foot, FOOT, 600, inks.muted);
	const from = set(source, SOURCE, 400, inks.muted);
	const footHeight = name.height + from.height;
	const room = CARD.height - 2 * MARGIN - KICKER - footHeight - 2 * 24;
	const text = fitFinding(finding, left, room, inks.ink, measure);
	const footTop = CARD.height - MARGIN - footHeight;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
		`<rect width="${CARD.width}" height="${CARD.height}" fill="${inks.paper}"/>` +
		`<rect width="${CARD.width}" height="10" fill="${inks.accent}"/>` +
		head.svg(MARGIN, MARGIN) +
		text.svg(MARGIN, MARGIN + KICKER + 24 + (room - text.height) / 2) +
		drawBeside(beside, chartLeft, inks, measure) +
		name.svg(MARGIN, footTop) +
		from.svg(MARGIN, footTop + name.height) +
		`</svg>`
	);
}

/** The largest size at which the finding fits, no word broken, no short word alone on a line. */
function fitFinding(
	text: string,
	width: number,
	height: number,
	fill: string,
	measure: Measure
): SetParagraph {
	for (let size = 92; size > 40; size -= 2) {
		const type = { family: 'Newsreader Display', weight: 500, size };
		const set = setParagraph({ text, type, fill, width, leading: 1.06 }, measure);
		const alone = set.lines.some((line) => measure(line, type) < set.width * ALONE);
		if (set.width <= width && set.height <= height && !alone) return set;
	}
	throw new Error(`“${text}” is too long for a card`);
}

function drawBeside(beside: Beside, left: number, inks: Inks, measure: Measure): string {
	if ('chart' in beside) {
		const { inner, width, height } = beside.chart;
		// A tall one is as high as the card, less its margins, and no wider.
		const scale = Math.min(CHART_WIDTH / width, (CARD.height - MARGIN) / height);
		const top = (CARD.height - height * scale) / 2;
		const start = left + (CHART_WIDTH - width * scale) / 2;
		return `<g transform="translate(${start} ${top}) scale(${scale})">${inner}</g>`;
	}
	const pitch = (CARD.height - 2 * MARGIN) / beside.numbers.length;
	return beside.numbers
		.map(({ number, name, calculated }, index) => {
			const top = MARGIN + pitch * index;
			const set = (text: string, family: string, weight: number, size: number, fill: string) =>
				setParagraph(
					{ text, type: { family, weight, size }, fill, width: CHART_WIDTH, leading: 1.15 },
					measure
				);
			const family = calculated ? 'Newsreader Figures' : 'Newsreader Display';
			const large = set(number, family, 500, 58, inks.accent);
			const small = set(name, 'Libre Franklin', 400, 26, inks.ink);
			const start = top + (pitch - large.height - small.height) / 2;
			return large.svg(left, start) + small.svg(left, start + large.height);
		})
		.join('');
}
