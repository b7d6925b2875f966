/** Colours of the tokens as numbers: for tests, which hold their contrast. */

/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly [number, number, number];
export type Scheme = 'light' | 'dark';

/** A token's colour in each scheme. */
export type Tokens = Readonly<Record<string, Readonly<Record<Scheme, Rgb>>>>;

/** Reads `--name: light-dark(#light, #dark)` from a style sheet. */
export function readTokens(css: string): Tokens {
	const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\s*\)/giu);
	return Object.fromEntries(
		[...pairs].map(([, name = '', light = '', dark = '']) => [
			name,
			{ light: parse(light), dark: parse(dark) }
		])
	);
}

function parse(hex: string): Rgb {
	const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
	return [at(1), at(3), at(5)];
}

const linear = (channel: number): number => {
	const c = channel / 255;
	return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const encoded = (value: number): number => {
	const c = Math.min(1, Math.max(0, value));
	return 255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
};

/** Relative luminance, from 0 to 1, as WCAG has it. */
function luminance([r, g, b]: Rgb): number {
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio, from 1 to 21, as WCAG has it. */
export function contrast(one: Rgb, other: Rgb): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** CIE lightness, from 0 to 100. */
export function lightness(colour: Rgb): number {
	const y = luminance(colour);
	return y <= 216 / 24389 ? (y * 24389) / 27 : 116 * Math.cbrt(y) - 16;
}

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const DEFICIENCIES = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof DEFICIENCIES | 'greyscale';
export const VISIONS: readonly Vision[] = ['greyscale', 'protanopia', 'deuteranopia', 'tritanopia'];

/** A colour as it is seen without one kind of cones, or without colour. */
export function seen(colour: Rgb, vision: Vision): Rgb {
	if (vision === 'greyscale') {
		const grey = encoded(luminance(colour));
		return [grey, grey, grey];
	}
	const [r, g, b] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
	const [first, second, third] = DEFICIENCIES[vision];
	const row = ([x, y, z]: Rgb) => encoded(x * r + y * g + z * b);
	return [row(first), row(second), row(third)];
}
