import { expect, test } from 'vitest';
import { minutes } from '$lib/story/reading-time';
import { story } from '$lib/scenes/scenes.fixtures';
import type { Block, Story } from '$lib/story/types';

const words = (count: number): Block => ({
	type: 'paragraph',
	children: [{ type: 'text', text: Array.from({ length: count }, () => 'mot').join(' ') }]
});

const told = (...lead: Block[]): Story => ({
	...{ title: '', description: '', report: '', author: '', source: '', order: [] },
	claims: [],
	sections: [{ slug: 'ouverture', kicker: '', heading: [], lead, scenes: [] }]
});

test('reading takes a minute for 180 words, and never less than one', () => {
	expect(minutes(told(words(10)))).toBe(1);
	expect(minutes(told(words(180), words(180)))).toBe(2);
	expect(minutes(told(words(900)))).toBe(5);
});

test('asides and lists are read too', () => {
	const aside: Block = { type: 'aside', children: [words(400)] };
	const list: Block = { type: 'list', items: [[words(200)], [words(300)]] };
	expect(minutes(told(aside, list))).toBe(5);
});

test('the whole report is read in one sitting', () => {
	expect(minutes(story)).toBeGreaterThanOrEqual(4);
	expect(minutes(story)).toBeLessThanOrEqual(15);
});
