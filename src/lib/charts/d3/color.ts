/** Stands in for d3-color, which LayerCake asks for to print colours of scales while debugging (3.3 kB). */
export function rgb(): never {
	throw new Error('no scale of this page has colours: see src/lib/charts/d3/');
}
