/**
 * How high a framed chart stands, before any script: a frame that never hears of it cuts nothing off.
 * Sizes are those that the frame's page sets, in CSS pixels; widths of texts are estimated, on the safe
 * side.
 */

import { PHONE, WIDE } from '$lib/charts/box';
import { estimate } from '$lib/charts/units/layout/frame';
import { breakLines } from '../picture/lines';

export interface FrameTexts {
	readonly title: string;
	readonly subtitle: string;
	/** With the link that leads back to the story. */
	readonly source: string;
	/** At its foot, each unbroken where there is room. */
	readonly foot: readonly string[];
}

/** Frames are from a phone's width to a page's: beyond, nothing changes. */
const WIDTHS = Array.from({ length: 18 }, (_, index) => 320 + 20 * index);

const MARGIN = 16;
const MOST = 592;
/** Below it, less is left at the sides, for the chart's words. */
const NARROW = { below: 384, side: 8 };
/** From it on the chart is drawn in the wide box. */
const WIDE_FROM = 584;
/** A chart is no higher, in the phone's box and in the wide one. */
const HIGHEST = { phone: 384, wide: 448 };
const TITLE = { size: 20, line: 24 };
const SMALL = { size: 14, line: 19 };
/** A link at the foot, and between two of them. */
const LINK = { height: 27, gap: 24 };

/** Heights come in steps: they are written in the story's page, a chart each, and it is to stay light. */
const STEP = 20;

/** The height that is enough at any width. */
export const frameHeight = (texts: FrameTexts): number =>
	STEP * Math.ceil(Math.max(...WIDTHS.map((width) => heightAt(width, texts))) / STEP);

function heightAt(width: number, { title, subtitle, source, foot }: FrameTexts): number {
	const side = width < NARROW.below ? NARROW.side : MARGIN;
	const room = Math.min(width, MOST) - 2 * side;
	const text = (words: string, { size, line }: typeof SMALL) =>
		breakLines(words, room, (part) => estimate(part, size, 'text')).length * line;
	const box = width < WIDE_FROM ? PHONE : WIDE;
	const chart = Math.min(HIGHEST[box.name], (room * box.height) / box.width);
	const head = text(title, TITLE) + 4 + text(subtitle, SMALL);
	return (
		MARGIN +
		head +
		MARGIN +
		chart +
		MARGIN +
		text(source, SMALL) +
		MARGIN +
		footHeight(foot, room) +
		MARGIN
	);
}

function footHeight(foot: readonly string[], room: number): number {
	let rows = 1;
	let used = 0;
	for (const words of foot) {
		const width = estimate(words, SMALL.size, 'text');
		if (used > 0 && used + width > room) {
			rows += 1;
			used = 0;
		}
		used += width + LINK.gap;
	}
	return rows * LINK.height;
}
