/** The picture that a link shows in a messenger: 1200 × 630, the finding large, beside its chart. */

import { PHONE, type Box } from '$lib/charts/box';
import type { Drawing } from '../chart';
import type { Measure } from '../outline/measure.server';
import { CARD } from '../size';
import type { Inks } from '../standalone';
import { setParagraph, type SetParagraph } from '../text';

/** What stands beside the finding. */
export type Beside =
	| { readonly chart: Drawing }
	/** Numbers with their names, where a page has no chart. */
	| { readonly numbers: readonly CardNumber[] }
	/** Nothing: the page shows no figures. */
	| { readonly plain: true };

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
	/** What is measured, of whom, when. */
	readonly measured?: string | undefined;
	/** Foot of the card: the site's name, who is counted, then whose figures these are, and of when. */
	readonly foot: string;
	readonly who?: string;
	readonly source?: string;
}

const MARGIN = 44;
const GAP = 36;
const CHART_WIDTH = 648;
/** Over and under the chart, together. */
const CHART_MARGIN = 40;
/** The phone's, as high as a card, its words larger: card-box.css says it to the style sheets. */
export const CARD_BOX: Box = { ...PHONE, height: 298, textSize: 14, smallSize: 13.7 };
/** The same for a chart with many words: its numbers are smaller. */
export const DENSE_CARD_BOX: Box = { ...CARD_BOX, numberSize: 18 };
/** A line shorter than this share of the longest looks forgotten. */
const ALONE = 0.35;
/** Messengers show a card 400 pixels wide: this is 9 of theirs. */
const SMALL = 27;
const SPACE = 20;
const LEADING = 1.15;

export function card(content: CardContent, inks: Inks, measure: Measure): string {
	const { kicker, finding, beside, foot } = content;
	const whole = CARD.width - 2 * MARGIN;
	const left = 'plain' in beside ? whole : whole - GAP - CHART_WIDTH;
	const small = (text: string | undefined, weight: number, fill: string) =>
		text === undefined || text === ''
			? NOTHING
			: setParagraph(
					{
						text,
						type: { family: 'Libre Franklin', weight, size: SMALL },
						fill,
						width: left,
						leading: LEADING
					},
					measure
				);
	const head = small(kicker, 600, inks.accent);
	const measured = small(content.measured, 400, inks.ink);
	const [name, who, source] = [
		small(foot, 600, inks.muted),
		small(content.who, 400, inks.muted),
		small(content.source, 400, inks.muted)
	];
	const top = MARGIN + head.height + SPACE;
	const under = measured.height + (measured.height && SPACE);
	/** With these at the foot: where they begin, what is left over them, the finding there. */
	const laidOut = (feet: readonly Pick<SetParagraph, 'height' | 'svg'>[]) => {
		const footTop = CARD.height - MARGIN - heightOf(feet);
		const room = footTop - SPACE - top - under;
		const text = fitFinding(finding, left, room, inks.ink, measure);
		return text && { feet, footTop, room, text };
	};
	// Where words are long, who is counted goes unsaid.
	const found = laidOut([name, who, source]) ?? laidOut([name, source]);
	if (!found) throw new TooLong(finding);
	const { feet, footTop, room, text } = found;
	const start = top + (room - text.height) / 2;
	let y = footTop;
	const below = feet.map((part) => {
		const drawn = part.svg(MARGIN, y);
		y += part.height;
		return drawn;
	});
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
		`<rect width="${CARD.width}" height="${CARD.height}" fill="${inks.paper}"/>` +
		`<rect width="${CARD.width}" height="10" fill="${inks.accent}"/>` +
		head.svg(MARGIN, MARGIN) +
		text.svg(MARGIN, start) +
		measured.svg(MARGIN, start + text.height + SPACE) +
		drawBeside(beside, MARGIN + left + GAP, inks, measure) +
		below.join('') +
		`</svg>`
	);
}

const NOTHING = { height: 0, svg: () => '' };

const heightOf = (parts: readonly { readonly height: number }[]): number =>
	parts.reduce((sum, { height }) => sum + height, 0);

/** A finding that no size brings onto a card whole. */
export class TooLong extends RangeError {
	constructor(text: string) {
		super(`“${text}” is too long for a card`);
	}
}

/** Sizes of the finding, and whether a short word may stand alone on a line: where words are long. */
const FITS = [
	{ from: 92, to: 36, alone: false },
	{ from: 92, to: 36, alone: true },
	{ from: 34, to: SMALL, alone: true }
] as const;

/** The largest size at which the finding fits, no word broken, no short word alone on a line if it may be. */
function fitFinding(
	text: string,
	width: number,
	height: number,
	fill: string,
	measure: Measure
): SetParagraph | undefined {
	for (const { from, to, alone } of FITS) {
		for (let size = from; size >= to; size -= 2) {
			const type = { family: 'Newsreader Display', weight: 500, size };
			const set = setParagraph({ text, type, fill, width, leading: 1.06 }, measure);
			if (set.width > width || set.height > height) continue;
			if (alone || set.lines.every((line) => measure(line, type) >= set.width * ALONE)) return set;
		}
	}
	return undefined;
}

function drawBeside(beside: Beside, left: number, inks: Inks, measure: Measure): string {
	if ('plain' in beside) return '';
	if ('chart' in beside) {
		const { inner, width, height } = beside.chart;
		// A tall one is as high as the card, less its margins, and no wider.
		const scale = Math.min(CHART_WIDTH / width, (CARD.height - CHART_MARGIN) / height);
		const top = 5 + (CARD.height - height * scale) / 2;
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
			const large = set(number, family, 500, 76, inks.accent);
			const small = set(name, 'Libre Franklin', 400, 30, inks.ink);
			const start = top + (pitch - large.height - small.height) / 2;
			return large.svg(left, start) + small.svg(left, start + large.height);
		})
		.join('');
}
