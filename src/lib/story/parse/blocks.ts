import type { Paragraph, RootContent } from 'mdast';
import { readInline } from './inline';
import type { Place } from './reading';
import { reportUnsupported } from './unsupported';
import type { Block } from '../types';

/** The line of dashes under a table's head; without it, bars are only bars. */
const TABLE = /^\s*\|?\s*:?-+:?\s*\|[\s|:-]*$/mu;

/** Reads paragraphs, lists and asides; reports any other block and leaves it out. */
export function readBlock(node: RootContent, place: Place): Block[] {
	const { reading } = place;
	const line = node.position?.start.line ?? 1;
	switch (node.type) {
		case 'paragraph':
			if (isTable(node)) break;
			return [{ type: 'paragraph', children: readInline(node.children, place) }];
		case 'blockquote':
			return [
				{ type: 'aside', children: node.children.flatMap((child) => readBlock(child, place)) }
			];
		case 'list': {
			if (node.ordered) reportUnsupported('orderedList', line, reading);
			const items = node.children.map((item) =>
				item.children.flatMap((child) => readBlock(child, place))
			);
			return [{ type: 'list', items }];
		}
		case 'heading':
			reportUnsupported('nestedHeading', line, reading);
			return [];
	}
	reportUnsupported(node.type === 'paragraph' ? 'table' : node.type, line, reading);
	return [];
}

function isTable(paragraph: Paragraph): boolean {
	return paragraph.children.some((node) => node.type === 'text' && TABLE.test(node.value));
}
