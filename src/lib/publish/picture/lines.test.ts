import { expect, test } from 'vitest';
import { breakLines } from './lines';
import { standalone } from './standalone';

const measure = (text: string) => text.length * 10;

test('a text is broken into as few lines as fit, of nearly the same length', () => {
	expect(breakLines('un deux trois quatre', 1000, measure)).toEqual(['un deux trois quatre']);
	expect(breakLines('un deux trois quatre', 150, measure)).toEqual(['un deux', 'trois quatre']);
});

test('the spaces of French typography hold', () => {
	expect(breakLines('près de 52\u202f000 auditeurs', 120, measure)).toEqual([
		'près de',
		'52\u202f000',
		'auditeurs'
	]);
});

const inks = { paper: '#fff', ink: '#000', muted: '#333', accent: '#00f', rule: '#ccc' };
/** Letters half as wide as they are high. */
const measured = (text: string, { size }: { readonly size: number }): number =>
	text.length * size * 0.5;

test('lines around a chart are no wider than it, and fill it', () => {
	const words = 'un mot et puis un autre '.repeat(12).trim();
	const caption = {
		title: words,
		subtitle: words,
		notes: [words],
		description: '',
		language: 'fr'
	};
	const svg = standalone({ inner: '', width: 640, height: 100 }, caption, inks, measured);
	const lines = [...svg.matchAll(/font-size="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
	expect(lines.map(([, , text]) => text).join(' ')).toBe([words, words, words].join(' '));
	const widths = lines.map(([, size, text = '']) => measured(text, { size: Number(size) }));
	expect(Math.max(...widths)).toBeLessThanOrEqual(640);
	expect(Math.max(...widths)).toBeGreaterThan(640 / 1.2);
});
