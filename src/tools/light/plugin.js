/** What the build leaves out of the scripts because no reader's browser ever runs it. */
import { fileURLToPath } from 'node:url';

const STATIC = /<Static>([\s\S]*?)<\/Static>/g;
const SPARED = ['d3-interpolate', 'd3-format', 'd3-color'];

/**
 * Makes the content of each `<Static>` dead code: the built HTML holds it, and the browser's half of
 * Static leaves it alone. Its styles stay, since the compiler still sees what they dress.
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
			if (this.environment.config.consumer !== 'client' || !id.endsWith('.svelte')) return null;
			const spared = withoutStatic(code);
			return spared === code ? null : { code: spared, map: null };
		}
	};
}
