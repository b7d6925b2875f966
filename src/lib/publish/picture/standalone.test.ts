import { expect, test } from 'vitest';
import { standalone } from './standalone';

const inks = { paper: '#fff', ink: '#000', muted: '#333', accent: '#00f', rule: '#ccc' };
/** Letters half as wide as they are high. */
const measure = (text: string, { size }: { readonly size: number }): number =>
	text.length * size * 0.5;

test('lines around a chart leave room for fonts a fifth wider than ours', () => {
	const words = 'un mot et puis un autre '.repeat(12).trim();
	const caption = {
		title: words,
		subtitle: words,
		notes: [words],
		description: '',
		language: 'fr'
	};
	const svg = standalone({ inner: '', width: 640, height: 100 }, caption, inks, measure);
	const lines = [...svg.matchAll(/font-size="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
	expect(lines.map(([, , text]) => text).join(' ')).toBe([words, words, words].join(' '));
	for (const [, size, text = ''] of lines) {
		expect(measure(text, { size: Number(size) }) * 1.2).toBeLessThanOrEqual(640);
	}
});
