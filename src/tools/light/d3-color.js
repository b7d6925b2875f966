/** d3-color as LayerCake asks for it, to print scales while debugging. */
export function rgb() {
	throw new Error('no scale of this page has colours: see src/tools/light/');
}
