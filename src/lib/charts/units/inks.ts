import { SHAPES } from './shapes';
import type { Paint, Shape, UnitsLayout } from './spec';
import { dash, OUTLINE } from './layout/layout';

type Rgba = readonly [number, number, number, number];

/** What a paint looks like on canvas. */
export interface Ink {
	readonly fill: Rgba;
	readonly stroke: Rgba;
	readonly dashed: boolean;
}

const CLEAR: Rgba = [0, 0, 0, 0];

const TOKEN: Record<Paint['tone'], (hue: string) => string> = {
	strong: (hue) => `--${hue}`,
	soft: (hue) => `--${hue}-soft`,
	faint: () => '--faint',
	hollow: () => '--hollow',
	dashed: (hue) => `--${hue}`
};

/** Colours, by token, and the scheme in which they are. */
const cache = new Map<string, Rgba>();
let cachedScheme = '';

/** The paints' colours as the style sheet has them now, in the reader's scheme. */
export function readInks(paints: readonly Paint[]): Ink[] {
	const tokens = paints.map(({ hue, tone }) => TOKEN[tone](hue));
	learn(tokens);
	return paints.map(({ tone }, index) => inkOf(cache.get(tokens[index] ?? '') ?? CLEAR, tone));
}

function inkOf(colour: Rgba, tone: Paint['tone']): Ink {
	if (tone === 'hollow' || tone === 'dashed') {
		return { fill: fade(colour), stroke: colour, dashed: tone === 'dashed' };
	}
	return { fill: colour, stroke: CLEAR, dashed: false };
}

/**
 * Resolves the tokens not yet cached in this scheme on elements, since they may be `light-dark()`: all
 * at once, for the browser then computes styles, which would hold up the frame in which units leave.
 */
function learn(tokens: readonly string[]): void {
	const chosen = document.documentElement.dataset['scheme'];
	const scheme = chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
	if (scheme !== cachedScheme) cache.clear();
	cachedScheme = scheme;
	const unknown = [...new Set(tokens)].filter((token) => !cache.has(token));
	if (unknown.length === 0) return;
	const probes = unknown.map((token) => {
		const probe = document.createElement('span');
		probe.hidden = true;
		probe.style.color = `var(${token})`;
		return probe;
	});
	document.body.append(...probes);
	for (const [index, token] of unknown.entries()) {
		const probe = probes[index];
		if (probe) cache.set(token, parse(getComputedStyle(probe).color));
	}
	for (const probe of probes) probe.remove();
}

/** Computed colours come as rgb(r, g, b) or rgba(r, g, b, a). */
function parse(colour: string): Rgba {
	const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
	return [r, g, b, a];
}

const fade = ([r, g, b]: Rgba): Rgba => [r, g, b, 0];

const between = (from: Rgba, to: Rgba, t: number): Rgba => {
	// A clear colour takes the other's hue, so that it fades instead of turning black.
	const a = from[3] === 0 ? fade(to) : from;
	const b = to[3] === 0 ? fade(from) : to;
	return [
		a[0] + (b[0] - a[0]) * t,
		a[1] + (b[1] - a[1]) * t,
		a[2] + (b[2] - a[2]) * t,
		from[3] + (to[3] - from[3]) * t
	];
};

/** An ink on its way from one to the other, `t` from 0 to 1. */
export function mix(from: Ink, to: Ink, t: number): Ink {
	if (t <= 0 || from === to) return from;
	if (t >= 1) return to;
	return {
		fill: between(from.fill, to.fill, t),
		stroke: between(from.stroke, to.stroke, t),
		dashed: to.dashed
	};
}

const css = ([r, g, b, a]: Rgba): string =>
	`rgba(${Math.round(r)},${Math.round(g)},${Math.round(b)},${a})`;

/** Fills and outlines some units in one ink, at heights on their way: two calls for all of them. */
export function draw(
	ctx: CanvasRenderingContext2D,
	shape: Shape,
	ink: Ink,
	units: Uint16Array,
	y: Float32Array,
	{ x, size, shares }: UnitsLayout
): void {
	const trace = SHAPES[shape];
	if (ink.fill[3] > 0) {
		ctx.beginPath();
		for (const i of units) trace(ctx, x[i] ?? 0, y[i] ?? 0, size, shares.get(i));
		ctx.fillStyle = css(ink.fill);
		ctx.fill();
	}
	if (ink.stroke[3] > 0) {
		const inset = OUTLINE / 2;
		ctx.beginPath();
		for (const i of units) {
			trace(ctx, (x[i] ?? 0) + inset, (y[i] ?? 0) + inset, size - OUTLINE, shares.get(i));
		}
		ctx.setLineDash(ink.dashed ? dash(size) : []);
		ctx.lineWidth = OUTLINE;
		ctx.strokeStyle = css(ink.stroke);
		ctx.stroke();
	}
}
