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
	/** Foot of the card: the site's name. */
	readonly foot: string;
}

const MARGIN = 56;
const GAP = 40;
/** The chart is drawn in the phone box, whose labels are the larger. */
const CHART_WIDTH = 592;
/** A line shorter than this share of the longest looks forgotten. */
const ALONE = 0.35;
const FOOT = 24;
const KICKER = 26;

export function card(content: CardContent, inks: Inks, measure: Measure): string {
	const { kicker, finding, beside, foot } = content;
	const left = CARD.width - 2 * MARGIN - GAP - CHART_WIDTH;
	const chartLeft = MARGIN + left + GAP;
	const set = (text: string, size: number, fill: string) =>
		setParagraph(
			{
				text,
				type: { family: 'Libre Franklin', weight: 600, size },
				fill,
				width: CARD.width - 2 * MARGIN,
				leading: 1
			},
			measure
		);
	const head = set(kicker, KICKER, inks.accent);
	const last = set(foot, FOOT, inks.muted);
	const room = CARD.height - 2 * MARGIN - KICKER - FOOT - 2 * 24;
	const text = fitFinding(finding, left, room, inks.ink, measure);
	const footTop = CARD.height - MARGIN - FOOT;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
		`<rect width="${CARD.width}" height="${CARD.height}" fill="${inks.paper}"/>` +
		`<rect width="${CARD.width}" height="10" fill="${inks.accent}"/>` +
		head.svg(MARGIN, MARGIN) +
		text.svg(MARGIN, MARGIN + KICKER + 24 + (room - text.height) / 2) +
		drawBeside(beside, chartLeft, inks, measure) +
		last.svg(MARGIN, footTop) +
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
		const scale = CHART_WIDTH / width;
		const top = (CARD.height - height * scale) / 2;
		return `<g transform="translate(${left} ${top}) scale(${scale})">${inner}</g>`;
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
