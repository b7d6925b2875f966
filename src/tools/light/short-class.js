/** The class by which a component's styles are its own: short, since the page says it hundreds of times. */
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const SOURCE = resolve('src');

/** Every component of the project, in an order that is the same on each machine. */
const components = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.map((path) => path.replaceAll('\\', '/'))
	.sort();

/**
 * @param {object} component
 * @param {string} [component.filename]
 * @param {string} component.css
 * @param {(text: string) => string} component.hash
 * @returns {string} `s1`, `s2`… for this project's components, Svelte's own name, cut short, for others
 */
export function shortClass({ filename = '', css, hash }) {
	const path = relative(SOURCE, resolve(filename)).replaceAll('\\', '/');
	const index = components.indexOf(path);
	return index < 0 ? `s-${hash(css).slice(0, 4)}` : `s${index.toString(36)}`;
}
