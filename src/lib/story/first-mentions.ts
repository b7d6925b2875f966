import type { Block, Inline } from './types';

/**
 * The same blocks, each figure's first mention among them marked: there the number is a link and a
 * stop for the keyboard; further mentions are neither, so that the page keeps a bearable number.
 */
export function firstMentions(blocks: readonly Block[]): Block[] {
	const met = new Set<string>();
	return blocks.map((block) => inBlock(block, met));
}

function inBlock(block: Block, met: Set<string>): Block {
	switch (block.type) {
		case 'paragraph':
			return { ...block, children: inWords(block.children, met) };
		case 'aside':
			return { ...block, children: block.children.map((child) => inBlock(child, met)) };
		case 'list':
			return {
				...block,
				items: block.items.map((item) => item.map((child) => inBlock(child, met)))
			};
	}
}

function inWords(nodes: readonly Inline[], met: Set<string>): Inline[] {
	return nodes.map((node) => {
		// A link within a link is none, and a claim is asked as a whole.
		if (node.type === 'link' || node.type === 'claim') return node;
		if ('children' in node) return { ...node, children: inWords(node.children, met) };
		if (node.type !== 'quantity' || met.has(node.id)) return node;
		met.add(node.id);
		return { ...node, first: true };
	});
}
