import { expect, test } from 'vitest';
import { frameHeight } from './height';

const texts = {
	title: 'Une part',
	subtitle: 'De tous',
	source: 'Source\u00a0: un rapport, p. 1. Lire cette partie',
	foot: ['Télécharger\u00a0: PNG · CSV', 'Accessibilité', 'Mentions légales']
};

test('a frame with more to say stands higher', () => {
	const least = frameHeight(texts);
	expect(least).toBeGreaterThan(500);
	const long = 'mot '.repeat(40).trim();
	for (const name of ['title', 'subtitle', 'source'] as const) {
		expect(frameHeight({ ...texts, [name]: long }), name).toBeGreaterThan(least);
	}
	expect(frameHeight({ ...texts, foot: [...texts.foot, long, long] })).toBeGreaterThan(least);
});

test('heights are whole pixels', () => {
	expect(Number.isInteger(frameHeight(texts))).toBe(true);
});
