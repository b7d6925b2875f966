/**
 * The two boxes a chart is designed in. CSS shows one and scales it uniformly, so nothing is
 * measured to be laid out, and the built HTML and the scripts draw the same picture.
 */
export interface Box {
	readonly name: 'phone' | 'wide';
	/** Width and height in design units: one unit is one CSS pixel at scale 1. */
	readonly width: number;
	readonly height: number;
	/** Size of a chart's large numbers, of its names and of its small print, in design units. */
	readonly numberSize: number;
	readonly textSize: number;
	readonly smallSize: number;
}

export const PHONE: Box = {
	name: 'phone',
	width: 328,
	height: 300,
	numberSize: 25,
	textSize: 13,
	smallSize: 12
};
export const WIDE: Box = {
	name: 'wide',
	width: 640,
	height: 510,
	numberSize: 40,
	textSize: 17,
	smallSize: 14
};

/** Both of them; boxes.css shows one. */
export const BOXES: readonly Box[] = [PHONE, WIDE];
