/** A chart out of the page, on its own: what a reader downloads or a card shows. */

import { componentCss, parseCss, type Rule } from './css';
import { classesOf, parseMarkup, printMarkup, type Element, type Node } from './markup';
import { resolveStyles, tokens, type Scheme } from './resolve';

export type BoxName = 'phone' | 'wide';

export interface Drawing {
	/** What stands inside the `<svg>`, styles resolved. */
	readonly inner: string;
	readonly width: number;
	readonly height: number;
}

/** The style sheets that dress charts: tokens, marks, and those inside the components. */
export interface Dress {
	readonly tokens: string;
	readonly marks: string;
	readonly components: readonly string[];
}

export type Draw = (markup: string, box: BoxName, scheme: Scheme) => Drawing;

/** Makes drawings from charts' markup; the style sheets are read once. */
export function drawer({ tokens: tokenCss, marks, components }: Dress): Draw {
	const rules: readonly Rule[] = [marks, ...components.map(componentCss)].flatMap(parseCss);
	const custom = {
		light: tokens(tokenCss, 'light'),
		dark: tokens(tokenCss, 'dark')
	};
	return (markup, box, scheme) => {
		const found = findSvg(parseMarkup(markup), box, []);
		if (!found) throw new Error(`the chart has no <svg> in its ${box} box`);
		const svg = resolveStyles(found.svg, found.ancestors, rules, custom[scheme]);
		const [, , width = 0, height = 0] = (svg.attributes['viewBox'] ?? '').split(' ').map(Number);
		const { 'aria-label': _label, viewBox: _viewBox, ...attributes } = svg.attributes;
		return {
			inner: printMarkup([{ tag: 'g', attributes, children: svg.children }]),
			width,
			height
		};
	};
}

/** The `<svg>` under an element of the box's class, with its ancestors, outermost first. */
function findSvg(
	nodes: readonly Node[],
	box: BoxName,
	ancestors: readonly Element[]
): { svg: Element; ancestors: readonly Element[] } | undefined {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		if (node.tag === 'svg') {
			if (ancestors.some((ancestor) => classesOf(ancestor).includes(box))) {
				return { svg: node, ancestors };
			}
			continue;
		}
		const found = findSvg(node.children, box, [...ancestors, node]);
		if (found) return found;
	}
	return undefined;
}
