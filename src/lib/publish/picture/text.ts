/** Lines of text in a picture. */

import { breakLines } from './lines';
import { escapeXml } from './markup';
import type { Measure, Type } from './outline/measure.server';

export interface Paragraph {
	readonly text: string;
	readonly type: Type;
	readonly fill: string;
	/** Width it may take, and line height as a multiple of the size. */
	readonly width: number;
	readonly leading: number;
}

export interface SetParagraph {
	/** `<text>` elements; the first line's top is at `top`. */
	readonly svg: (x: number, top: number) => string;
	readonly height: number;
	readonly lines: readonly string[];
	/** Width of the longest line. */
	readonly width: number;
}

export function setParagraph(paragraph: Paragraph, measure: Measure): SetParagraph {
	const { text, type, fill, width, leading } = paragraph;
	const width1 = (line: string) => measure(line, type);
	const lines = breakLines(text, width, width1);
	const pitch = type.size * leading;
	return {
		lines,
		height: pitch * lines.length,
		width: Math.max(...lines.map(width1)),
		svg: (x, top) =>
			lines
				.map((line, index) => {
					const y = round(top + pitch * index + type.size * 0.8 + (pitch - type.size) / 2);
					return `<text x="${x}" y="${y}" font-family="${type.family}" font-size="${type.size}" font-weight="${type.weight}" fill="${fill}">${escapeXml(line)}</text>`;
				})
				.join('')
	};
}

const round = (value: number): number => Math.round(value * 100) / 100;
