import type { Block, Inline, StorySection } from './types';

/** The words as they are read, numbers with their hedges and units, without any markup. */
export function inlineText(nodes: readonly Inline[]): string {
	return nodes.map(textOf).join('');
}

function textOf(node: Inline): string {
	switch (node.type) {
		case 'text':
			return node.text;
		case 'quantity':
			return node.before + node.text + node.after;
		case 'period':
			return node.period;
		case 'strong':
		case 'em':
		case 'link':
			return inlineText(node.children);
	}
}

/** A block's words, without any markup. */
export function blockText(block: Block): string {
	if (block.type === 'paragraph') return inlineText(block.children);
	const inner = block.type === 'aside' ? block.children : block.items.flat();
	return inner.map(blockText).join(' ');
}

/** Ids of the quantities that a section mentions, titles and subtitles included, in reading order. */
export function storyFigures(section: StorySection): Set<string> {
	const scenes = section.scenes.flatMap((scene) => [
		...idsInline(scene.title),
		...idsInline(scene.subtitle),
		...scene.steps.flatMap((step) => [...idsInline(step.heading), ...step.body.flatMap(idsInBlock)])
	]);
	return new Set([...idsInline(section.heading), ...section.lead.flatMap(idsInBlock), ...scenes]);
}

function idsInline(nodes: readonly Inline[]): string[] {
	return nodes.flatMap((node) => {
		if (node.type === 'quantity') return [node.id];
		return 'children' in node ? idsInline(node.children) : [];
	});
}

function idsInBlock(block: Block): string[] {
	switch (block.type) {
		case 'paragraph':
			return idsInline(block.children);
		case 'aside':
			return block.children.flatMap(idsInBlock);
		case 'list':
			return block.items.flat().flatMap(idsInBlock);
	}
}
