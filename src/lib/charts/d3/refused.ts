/**
 * Stands in for what LayerCake does only when asked, as no chart does: printing what it knows while
 * debugging, which takes colours and the names of all scales (2 kB), and padding a domain.
 */
export default function refused(): never {
	throw new Error('no chart of this page asks LayerCake for it: see src/lib/charts/d3/');
}
