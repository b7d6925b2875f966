/** The markup that Svelte writes on the server, as a tree: enough to copy a drawing out of a page. */

export interface Element {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
}
/** An element, or text with its entities left as they are written. */
export type Node = Element | string;

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/**
 * The tree of a fragment; comments are dropped.
 * @throws Error where tags don't close in order, since nothing true can then be drawn
 */
export function parseMarkup(markup: string): Node[] {
	const root: { tag: string; children: Node[] } = { tag: '', children: [] };
	const open = [root];
	for (const [token, closing, tag, attributes = '', empty] of markup.matchAll(TOKEN)) {
		const parent = open.at(-1) ?? root;
		if (tag === undefined) {
			if (!token.startsWith('<!--')) parent.children.push(token);
		} else if (closing) {
			if (open.length === 1 || parent.tag !== tag) throw new Error(`</${tag}> closes nothing`);
			open.pop();
		} else {
			const element = { tag, attributes: readAttributes(attributes), children: [] };
			parent.children.push(element);
			if (!empty) open.push(element);
		}
	}
	if (open.length > 1) throw new Error(`<${open.at(-1)?.tag ?? ''}> is not closed`);
	return root.children;
}

/** The tree written as XML. */
export function printMarkup(nodes: readonly Node[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return node;
			const attributes = Object.entries(node.attributes)
				.map(([name, value]) => ` ${name}="${value}"`)
				.join('');
			const inner = printMarkup(node.children);
			return inner === ''
				? `<${node.tag}${attributes}/>`
				: `<${node.tag}${attributes}>${inner}</${node.tag}>`;
		})
		.join('');
}

/** Text made safe between tags and in attributes. */
export function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

export const classesOf = (element: Element): string[] =>
	(element.attributes['class'] ?? '').split(/\s+/).filter(Boolean);

function readAttributes(written: string): Record<string, string> {
	return Object.fromEntries(
		[...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value])
	);
}
