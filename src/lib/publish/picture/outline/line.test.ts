import { beforeAll, expect, test } from 'vitest';
import { pageFonts, type Fonts } from './fonts.server';
import { NoGlyph, setLine, widthOf } from './line';
import { measurer } from './measure.server';

let fonts: Fonts;
beforeAll(async () => {
	fonts = await pageFonts();
});
const set = (text: string, family: string, weight = 400) => setLine(text, family, weight, fonts);
const keys = (text: string, family: string, weight?: number) =>
	set(text, family, weight).map(({ typeface }) => typeface.key);

test('a sign is drawn in the first font that has it, a space in the one before', () => {
	expect(keys('70\u00a0%', "'Newsreader Figures', 'Newsreader'")).toEqual(['i']);
	expect(keys('70 mots', "'Newsreader Figures', 'Newsreader', serif", 500)).toEqual(['i', 't5']);
	expect(keys('70 mots', 'Newsreader Figures')).toEqual(['i', 'd']);
	expect(keys('des mots', "Unheard-of, 'Libre Franklin'", 600)).toEqual(['s6']);
});

test('a weight is the nearest that the font has', () => {
	expect(keys('a', 'Libre Franklin', 900)).toEqual(['s7']);
	expect(keys('a', 'Libre Franklin', 100)).toEqual(['s4']);
	expect(keys('a', 'Newsreader Display', 600)).toEqual(['d']);
});

test('letters are kerned and tied as a browser does', () => {
	const width = (text: string) => widthOf(set(text, 'Libre Franklin'));
	expect(width('AV')).toBeLessThan(width('A') + width('V'));
	const [tied] = set('ffi', 'Newsreader Display');
	expect(tied?.glyphs.length).toBeLessThan(3);
});

test('narrow spaces are those of the fonts: a thin space, and one as wide as a space', () => {
	for (const family of ['Libre Franklin', 'Newsreader Display', 'Newsreader Figures']) {
		const width = (sign: string) => widthOf(set(sign, family));
		expect(width('\u202f'), family).toBeCloseTo(0.16, 3);
		expect(width('\u00a0'), family).toBe(width(' '));
	}
});

test('a text is as wide as its parts, whatever its size', async () => {
	const measure = await measurer();
	const type = { family: 'Libre Franklin', weight: 400, size: 20 };
	const one = measure('Qui apprend', type);
	expect(one).toBeCloseTo(20 * widthOf(set('Qui apprend', 'Libre Franklin')), 6);
	expect(measure('Qui apprend', { ...type, size: 40 })).toBeCloseTo(2 * one, 6);
	expect(measure('Qui apprend', { ...type, weight: 600 })).toBeGreaterThan(one);
});

test('an accent is drawn, however it is written', () => {
	const written = ['é', 'e\u0301'].map((text) => set(text, 'Libre Franklin')[0]?.glyphs);
	expect(written[0]).toEqual(written[1]);
});

test('a sign that no font has is told, with the words that have it', () => {
	expect(() => set('une ≈ trouvaille', 'Libre Franklin')).toThrow(NoGlyph);
	expect(() => set('une ≈ trouvaille', 'Libre Franklin')).toThrow('“≈” of “une ≈ trouvaille”');
});
