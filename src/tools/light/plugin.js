/** What the build leaves out of the scripts because no reader's browser ever runs it. */
import { fileURLToPath } from 'node:url';

const STATIC = /<Static>([\s\S]*?)<\/Static>/g;
const STYLE = /\.svelte\?svelte&type=style/;
const SPARED = ['d3-interpolate', 'd3-format', 'd3-color'];

/**
 * Makes the content of each `<Static>` dead code: the built HTML holds it, and the browser's half of
 * Static leaves it alone.
 *
 * @param {string} source of a Svelte component
 */
export const withoutStatic = (source) =>
	source.replace(STATIC, '<Static>{#if false}$1{/if}</Static>');

const CAKE = /[\\/]layercake[\\/]dist[\\/]LayerCake\.svelte$/;
const MEASURED = /\s*bind:client(?:Width|Height)=\{container(?:Width|Height)\}/g;

/**
 * LayerCake watches the size of each chart for as long as the chart lives: a browser asks for all of
 * them at each frame. Here charts are scaled by style sheets; Plot.svelte measures them where it has to.
 *
 * @param {string} source of LayerCake's component
 */
export function withoutMeasures(source) {
	const spared = source.replace(MEASURED, '');
	if (spared !== source) return spared;
	throw new Error('LayerCake.svelte measures in another way: see src/tools/light/plugin.js.');
}

const TABLE = /[\\/]layercake[\\/]dist[\\/]settings[\\/]dimensions\.js$/;
/** In LayerCake's table: what stands between its second dimension, `y`, and the table's end. */
const UNUSED = /(name: 'y',[\s\S]*?\n\t\}),\s*\{\s*name: 'z',[\s\S]*?(\n\];)/;

/**
 * LayerCake keeps some twenty reactive values for each of its eight dimensions, used or not. Charts here
 * have two: the six others would cost each chart of a page memory and time for nothing.
 *
 * @param {string} source of LayerCake's table of dimensions
 */
export function withTwoDimensions(source) {
	const spared = source.replace(UNUSED, '$1$2');
	if (spared !== source) return spared;
	throw new Error('LayerCake lists its dimensions in another way: see src/tools/light/plugin.js.');
}

/** @returns {import('vite').Plugin} for the browser's half of the build alone */
export function light() {
	return {
		name: 'light',
		enforce: 'pre',
		resolveId(id) {
			if (this.environment.config.consumer !== 'client' || !SPARED.includes(id)) return null;
			return fileURLToPath(new URL(`${id}.js`, import.meta.url));
		},
		transform(code, id) {
			if (this.environment.config.consumer !== 'client') return null;
			// Vite drops the styles of a component that no script uses; the built HTML still wears them.
			if (STYLE.test(id)) return { code, map: null, meta: { vite: {} } };
			if (TABLE.test(id)) return { code: withTwoDimensions(code), map: null };
			if (!id.endsWith('.svelte')) return null;
			const spared = CAKE.test(id) ? withoutMeasures(code) : withoutStatic(code);
			return spared === code ? null : { code: spared, map: null };
		}
	};
}
