import { expect, test } from 'vitest';
import { firstMentions } from './first-mentions';
import { blockInline } from './markdown';
import type { Block, Inline, QuantityNode } from './types';

const number = (id: string): QuantityNode => ({
	...{ type: 'quantity', id, value: 1, form: 'full' },
	...{ before: '', text: '1', after: '', calculated: false }
});
const say = (...children: Inline[]): Block => ({ type: 'paragraph', children });

test('a figure is a stop once, wherever its first mention stands', () => {
	const blocks = firstMentions([
		say({ type: 'strong', children: [number('a')] }, number('b')),
		{ type: 'aside', children: [say(number('a'))] },
		{ type: 'list', items: [[say(number('b'), number('c'))]] }
	]);
	const numbers = blocks.flatMap(blockInline).filter((node) => node.type === 'quantity');
	expect(numbers.map(({ id, first }) => `${id} ${first ?? false}`)).toEqual([
		'a true',
		'b true',
		'a false',
		'b false',
		'c true'
	]);
});

test('a number in a link is left to the link', () => {
	const link: Inline = { type: 'link', href: '#x', children: [number('a')] };
	expect(firstMentions([say(link)])).toEqual([say(link)]);
});
