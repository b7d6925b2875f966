/**
 * A drawing that stands alone: every colour, font and stroke that the style sheets give its elements
 * is written on them as an attribute, so that any program shows it as the page does.
 */

import { matches, parseCss, type Rule } from './css';
import { classesOf, type Element, type Node } from './markup';

export type Scheme = 'light' | 'dark';

/** Properties of CSS that are attributes of SVG too. */
const PRESENTATION = new Set([
	'fill',
	'fill-opacity',
	'font-family',
	'font-size',
	'font-style',
	'font-weight',
	'opacity',
	'stroke',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'stroke-width',
	'text-anchor'
]);
/** Attributes that only a page has a use for. */
const DROPPED = /^(class|role|style|aria-.*|data-.*)$/;

type Properties = Readonly<Record<string, string>>;

/** The tokens of a style sheet's `:root`, colours taken from one scheme. */
export function tokens(css: string, scheme: Scheme): Properties {
	const root = parseCss(css).filter(({ path }) => path.length === 1 && path[0]?.tag === 'root');
	return Object.fromEntries(
		root
			.flatMap(({ declarations }) => declarations)
			.filter(([name]) => name.startsWith('--'))
			.map(([name, value]) => [
				name,
				value.replace(/light-dark\(([^,()]+),([^,()]+)\)/g, (_, light: string, dark: string) =>
					(scheme === 'light' ? light : dark).trim()
				)
			])
	);
}

/**
 * A copy of the element with what the rules give it and its descendants.
 *
 * @param ancestors outermost first: selectors may name them
 * @throws Error where a rule uses a custom property that nothing defines
 */
export function resolveStyles(
	element: Element,
	ancestors: readonly Element[],
	rules: readonly Rule[],
	custom: Properties
): Element {
	const lineage: { tag: string; classes: string[] }[] = [];
	let inherited = custom;
	for (const ancestor of ancestors) {
		lineage.push({ tag: ancestor.tag, classes: classesOf(ancestor) });
		inherited = { ...inherited, ...declared(rules, lineage, inherited).custom };
	}
	return resolveElement(element, lineage, rules, inherited);
}

function resolveElement(
	element: Element,
	outside: readonly { tag: string; classes: string[] }[],
	rules: readonly Rule[],
	inherited: Properties
): Element {
	const lineage = [...outside, { tag: element.tag, classes: classesOf(element) }];
	const own = declared(rules, lineage, inherited);
	const custom = { ...inherited, ...own.custom };
	const kept = Object.entries(element.attributes).filter(([name]) => !DROPPED.test(name));
	return {
		tag: element.tag,
		attributes: { ...Object.fromEntries(kept), ...own.presentation },
		children: element.children.map((child: Node) =>
			typeof child === 'string' ? child : resolveElement(child, lineage, rules, custom)
		)
	};
}

/** What the rules say of the last of a lineage: custom properties first, since the rest use them. */
function declared(
	rules: readonly Rule[],
	lineage: readonly { tag: string; classes: string[] }[],
	inherited: Properties
): { custom: Properties; presentation: Properties } {
	const all = rules.filter((rule) => matches(rule, lineage)).flatMap((rule) => rule.declarations);
	const custom = Object.fromEntries(all.filter(([name]) => name.startsWith('--')));
	const known = { ...inherited, ...custom };
	const presentation = Object.fromEntries(
		all
			.filter(([name]) => PRESENTATION.has(name))
			.map(([name, value]) => [name, substitute(value, known)])
			.map(([name, value]) => [name, value?.replaceAll('"', "'") ?? ''])
	);
	return { custom, presentation };
}

function substitute(value: string, known: Properties): string {
	let text = value;
	for (let depth = 0; text.includes('var('); depth += 1) {
		if (depth > 8) throw new Error(`“${value}” refers to itself`);
		text = text.replace(
			/var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g,
			(_, name: string, fallback: string | undefined) => {
				const found = known[name] ?? fallback;
				if (found === undefined) throw new Error(`“${value}”: nothing defines ${name}`);
				return found;
			}
		);
	}
	return text;
}
