/**
 * Stands in for d3-scale (6 kB), from which LayerCake takes the default scale of each dimension: scales of
 * this page run from two numbers to two numbers. A test compares both.
 */

type Ends = readonly [number, number];

export function scaleLinear() {
	let [from, to]: [Ends, Ends] = [
		[0, 1],
		[0, 1]
	];
	const scale = (value: number): number => {
		const [low, high] = from;
		// Where there is nothing between the ends, a value is in the middle.
		const t = high === low ? 0.5 : (value - low) / (high - low);
		return to[0] * (1 - t) + to[1] * t;
	};
	return Object.assign(scale, {
		domain: (ends: Ends = from) => (from = ends),
		range: (ends: Ends = to) => (to = ends)
	});
}

/** Scales of dimensions that no chart has: they are made, and not asked. */
const refuse = (): never => {
	throw new Error('no chart of this page has such a scale: see src/lib/charts/d3/');
};
const unused = () => ({ domain: refuse, range: refuse });

export { unused as scaleBand, unused as scaleOrdinal, unused as scaleSqrt };
