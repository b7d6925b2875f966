/** A chart's picture as a file: title, measure, chart, source and licence in one SVG. */

import type { Drawing } from './chart';
import { escapeXml } from './markup';
import type { Measure } from './outline/measure.server';
import { setParagraph } from './text';

export interface Caption {
	/** BCP 47. */
	readonly language: string;
	readonly title: string;
	/** Measure, unit, base, period. */
	readonly subtitle: string;
	/** Below the chart, a paragraph each: source, licence, address. */
	readonly notes: readonly string[];
	/** What the picture says, in words, with its values. */
	readonly description: string;
}

/** Colours of the tokens that the frame of a picture uses. */
export interface Inks {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly accent: string;
	readonly rule: string;
}

const MARGIN = 32;

/** The picture in light colours, with `<title>`, `<desc>` and a paper of its own. */
export function standalone(
	drawing: Drawing,
	caption: Caption,
	inks: Inks,
	measure: Measure
): string {
	const { width } = drawing;
	const franklin = (size: number, weight = 400) => ({ family: 'Libre Franklin', weight, size });
	const set = (text: string, size: number, weight: number, fill: string, leading: number) => {
		const type = franklin(size, weight);
		return setParagraph({ text, type, fill, width, leading }, measure);
	};
	const title = set(caption.title, 23, 600, inks.ink, 1.2);
	const subtitle = set(caption.subtitle, 16, 400, inks.muted, 1.3);
	const notes = caption.notes.map((note) => set(note, 12.5, 400, inks.muted, 1.4));

	let top = MARGIN;
	let body = title.svg(MARGIN, top);
	top += title.height + 4;
	body += subtitle.svg(MARGIN, top);
	top += subtitle.height + 24;
	body += `<g transform="translate(${MARGIN} ${top})">${drawing.inner}</g>`;
	top += drawing.height + 24;
	for (const note of notes) {
		body += note.svg(MARGIN, top);
		top += note.height + 2;
	}
	const height = Math.ceil(top + MARGIN - 8);
	const full = width + 2 * MARGIN;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${height}" viewBox="0 0 ${full} ${height}" role="img" xml:lang="${caption.language}">` +
		`<title>${escapeXml(caption.title)}</title>` +
		`<desc>${escapeXml([caption.description, ...caption.notes].join(' '))}</desc>` +
		`<rect width="${full}" height="${height}" fill="${inks.paper}"/>${body}</svg>\n`
	);
}
