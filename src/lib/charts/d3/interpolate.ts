/**
 * Stands in for d3-interpolate (5 kB), for what d3-scale takes of it for numbers: scales of this page
 * run from numbers to numbers. A test compares both.
 */
export const interpolateNumber =
	(from: number, to: number) =>
	(t: number): number =>
		from * (1 - t) + to * t;

export { interpolateNumber as interpolate };

export const interpolateRound =
	(from: number, to: number) =>
	(t: number): number =>
		Math.round(from * (1 - t) + to * t);

/** Only scales of several pieces ask for it. */
export function piecewise(): never {
	throw new Error('no scale of this page is in pieces: see src/lib/charts/d3/');
}
