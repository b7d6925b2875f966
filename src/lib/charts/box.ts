/**
 * The boxes a chart is designed in. CSS shows one and scales it uniformly, so nothing is
 * measured to be laid out, and the built HTML and the scripts draw the same picture.
 */
export interface Box {
	readonly name: 'phone' | 'tall' | 'wide';
	/** The screen it is for. */
	readonly screen: 'phone' | 'wide';
	/** Width and height in design units: one unit is one CSS pixel at scale 1. */
	readonly width: number;
	readonly height: number;
	/** Size of a chart's large numbers, of its names and of its small print, in design units. */
	readonly numberSize: number;
	readonly textSize: number;
	readonly smallSize: number;
}

export const PHONE = {
	name: 'phone',
	screen: 'phone',
	width: 328,
	height: 300,
	numberSize: 25,
	textSize: 13,
	smallSize: 12
} as const satisfies Box;
/** A phone's, where the screen has the height: for a chart that says that it is tall. */
export const TALL: Box = { ...PHONE, name: 'tall', height: 376 };
export const WIDE = {
	name: 'wide',
	screen: 'wide',
	width: 640,
	height: 510,
	numberSize: 40,
	textSize: 17,
	smallSize: 14
} as const satisfies Box;

/** Those that every chart is built in; boxes.css shows one. */
export const BOXES: readonly (Box & { readonly name: Box['screen'] })[] = [PHONE, WIDE];

/** Those of a chart that says that it is tall, and is on the first screen: built as scripts draw it there. */
export const TALL_BOXES: readonly Box[] = [PHONE, TALL, WIDE];

/**
 * The box of a name.
 * @throws {RangeError} where there is none
 */
export function boxNamed(name: string): Box {
	const found = TALL_BOXES.find((box) => box.name === name);
	if (!found) throw new RangeError(`no box “${name}”`);
	return found;
}
