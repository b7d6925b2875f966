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
			if (!id.endsWith('.svelte')) return null;
			const spared = withoutStatic(code);
			return spared === code ? null : { code: spared, map: null };
		}
	};
}
