import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, lightness, readTokens, seen, type Scheme } from './colours.fixtures';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = readTokens(css);

function colour(name: string, scheme: Scheme) {
	const found = tokens[name];
	if (!found)
		throw new RangeError(`no token « ${name} »; there are: ${Object.keys(tokens).join(', ')}`);
	return found[scheme];
}

const HUES = Object.keys(tokens)
	.filter((name) => name.endsWith('-soft'))
	.map((name) => name.replace(/-soft$/u, ''));
const PAPERS = ['paper', 'paper-raised'];

/** Words set in a colour: a chart's small hedges wear its hue, so hues are held as text. */
const TEXT = ['ink', 'ink-muted', 'accent', ...HUES];
/** Marks, and outlines of what is not described. */
const MARKS = [...HUES.map((hue) => `${hue}-soft`), 'hollow'];

/** Hues of bars that bear words: in paper on what is strong, in ink on what is soft or stands back. */
const BARS = ['decision', 'teaching'];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
	test.each(TEXT)('%s reads as text on every paper, 4.5 to 1', (name) => {
		for (const paper of PAPERS) {
			expect(contrast(colour(name, scheme), colour(paper, scheme))).toBeGreaterThanOrEqual(4.5);
		}
	});

	test.each(MARKS)('%s can be seen on the paper, 3 to 1', (name) => {
		expect(contrast(colour(name, scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3);
	});

	test.each(BARS)('words within a bar of %s can be read, 4.5 to 1', (hue) => {
		const pairs = [
			['paper', hue],
			['ink', `${hue}-soft`],
			['ink', 'faint']
		] as const;
		for (const [words, bar] of pairs) {
			expect(contrast(colour(words, scheme), colour(bar, scheme))).toBeGreaterThanOrEqual(4.5);
		}
	});

	test.each(HUES)('%s, strong and soft, are told apart by lightness alone', (hue) => {
		const strong = lightness(colour(hue, scheme));
		const soft = lightness(colour(`${hue}-soft`, scheme));
		expect(Math.abs(strong - soft)).toBeGreaterThanOrEqual(15);
	});

	test('what stands back is fainter than any mark, yet is not the paper', () => {
		const paper = colour('paper', scheme);
		const faint = contrast(colour('faint', scheme), paper);
		expect(faint).toBeGreaterThanOrEqual(1.4);
		for (const mark of MARKS) expect(faint).toBeLessThan(contrast(colour(mark, scheme), paper));
	});
});

test('there are hues to test', () => {
	expect(HUES.length).toBeGreaterThanOrEqual(8);
});

test('contrast and simulations give known values', () => {
	expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
	expect(lightness([119, 119, 119])).toBeCloseTo(50.03, 1);
	// White stays white; red darkens without red cones.
	for (const channel of seen([255, 255, 255], 'protanopia')) expect(channel).toBeCloseTo(255, 0);
	expect(lightness(seen([255, 0, 0], 'protanopia'))).toBeLessThan(lightness([255, 0, 0]) - 10);
	expect(seen([200, 30, 90], 'greyscale')[0]).toBeCloseTo(seen([200, 30, 90], 'greyscale')[2], 6);
});
