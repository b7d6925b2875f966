/**
 * The two boxes a chart is designed in. CSS shows one and scales it uniformly, so nothing is
 * measured to be laid out, and the built HTML and the scripts draw the same picture.
 */
export interface Box {
	readonly name: 'phone' | 'wide';
	/** Width and height in design units: one unit is one CSS pixel at scale 1. */
	readonly width: number;
	readonly height: number;
	/** Size of a chart's large figures, of its names and of its small print, in design units. */
	readonly figure: number;
	readonly text: number;
	readonly small: number;
}

export const PHONE: Box = {
	name: 'phone',
	width: 328,
	height: 236,
	figure: 25,
	text: 13,
	small: 12
};
export const WIDE: Box = { name: 'wide', width: 640, height: 480, figure: 40, text: 17, small: 14 };

/** Both of them; boxes.css shows one. */
export const BOXES: readonly Box[] = [PHONE, WIDE];
