import type { Attachment } from 'svelte/attachments';

/** As coordinates are written: a tenth of a design unit is far less than a pixel. */
export const short = (value: number): number => Math.round(value * 10) / 10;

/** Rounded down to a tenth: what must not leave its box. */
export const roundDown = (value: number): number => Math.floor(value * 10) / 10;

/** As what adds up over a row of many is written, where tenths would leave the last one aside. */
export const fine = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * Puts an SVG group at (x, y), in design units. The built HTML carries a `transform` attribute; once
 * scripts run the same place is set as a CSS transform, which the style sheet can animate in every
 * engine, and which needs no `style` attribute in the HTML.
 */
export function place(x: number, y: number): Attachment<SVGElement> {
	return (element) => {
		element.style.transform = `translate(${short(x)}px, ${short(y)}px)`;
	};
}

/** A rectangle in design units. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Draws an SVG rectangle as `now` where its attributes say `last`, in design units: the picture of the last
 * state is in the HTML, and a change of transform is what a browser can animate by itself.
 */
export function within(now: Rect, last: Rect): Attachment<SVGElement> {
	const [sx, sy] = [now.width / (last.width || 1), now.height / (last.height || 1)];
	const [dx, dy] = [now.x - last.x * sx, now.y - last.y * sy];
	return (element) => {
		element.style.transform = `translate(${short(dx)}px, ${short(dy)}px) scale(${sx}, ${sy})`;
	};
}

/** The `transform` attribute for the built HTML. */
export const at = (x: number, y: number): string => `translate(${short(x)} ${short(y)})`;
