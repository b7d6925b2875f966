import type { Block, Inline, Story, StorySection } from './types';

/** The words as they are read, numbers with their hedges and units, without any markup. */
export function inlineText(nodes: readonly Inline[]): string {
	return nodes.map(textOf).join('');
}

function textOf(node: Inline): string {
	switch (node.type) {
		case 'text':
			return node.text;
		case 'quantity':
			return node.before + node.text + node.after + (node.gloss ?? '');
		case 'period':
			return node.period;
		case 'strong':
		case 'em':
		case 'link':
		case 'claim':
		case 'foreign':
			return inlineText(node.children);
	}
}

/** A block's words, without any markup. */
export function blockText(block: Block): string {
	if (block.type === 'paragraph') return inlineText(block.children);
	const inner = block.type === 'aside' ? block.children : block.items.flat();
	return inner.map(blockText).join(' ');
}

/** Each title, heading and paragraph of a story as it is read, what stands before its sections too. */
export function storyTexts({ title, description, sections }: Story): string[] {
	return [
		title,
		description,
		...sections.flatMap((section) => [
			inlineText(section.heading),
			...section.lead.map(blockText),
			...section.scenes.flatMap((scene) => [
				inlineText(scene.title),
				inlineText(scene.subtitle),
				...scene.steps.flatMap((step) => [inlineText(step.heading), ...step.body.map(blockText)])
			])
		])
	];
}

/** Ids of the quantities that a section mentions, titles and subtitles included, in reading order. */
export function storyFigures(section: StorySection): Set<string> {
	const found = inlineOf(section).flatMap((node) => (node.type === 'quantity' ? node.id : []));
	return new Set(found);
}

/** Addresses that a story links to, in reading order. */
export function linksOf(story: Story): string[] {
	return story.sections
		.flatMap(inlineOf)
		.flatMap((node) => (node.type === 'link' ? node.href : []));
}

/** All words of a section, those within others after them, in reading order. */
export function inlineOf(section: StorySection): Inline[] {
	return [
		...section.heading.flatMap(flat),
		...section.lead.flatMap(blockInline),
		...section.scenes.flatMap((scene) => [
			...[...scene.title, ...scene.subtitle].flatMap(flat),
			...scene.steps.flatMap((step) => [
				...step.heading.flatMap(flat),
				...step.body.flatMap(blockInline)
			])
		])
	];
}

/** The words of a block, those within others after them. */
export function blockInline(block: Block): Inline[] {
	switch (block.type) {
		case 'paragraph':
			return block.children.flatMap(flat);
		case 'aside':
			return block.children.flatMap(blockInline);
		case 'list':
			return block.items.flat().flatMap(blockInline);
	}
}

function flat(node: Inline): Inline[] {
	return 'children' in node ? [node, ...node.children.flatMap(flat)] : [node];
}
