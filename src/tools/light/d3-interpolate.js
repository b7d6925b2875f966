/**
 * What d3-scale takes from d3-interpolate, for numbers alone: our scales run from numbers to numbers,
 * and the real one brings every colour space with it (5 kB of scripts).
 */

/** @param {number} from @param {number} to */
export function interpolateNumber(from, to) {
	return (/** @type {number} */ t) => from * (1 - t) + to * t;
}

export { interpolateNumber as interpolate };

/** @param {number} from @param {number} to */
export function interpolateRound(from, to) {
	return (/** @type {number} */ t) => Math.round(from * (1 - t) + to * t);
}

/** Only scales of several pieces ask for it. */
export function piecewise() {
	throw new Error('no scale of this page is in pieces: see src/tools/light/');
}
