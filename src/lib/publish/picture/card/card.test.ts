import { expect, test } from 'vitest';
import { card, CARD_BOX, TooLong, type CardContent } from './card';

const inks = { paper: '#fff', ink: '#000', muted: '#555', accent: '#448', rule: '#ddd' };
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5;
const figures: CardContent = {
	kicker: 'Examens',
	finding: 'Un sur cinq ne vient pas',
	measured: 'Sur cent attendus, une année',
	beside: { chart: { inner: '<g/>', width: CARD_BOX.width, height: CARD_BOX.height } },
	foot: 'Le site',
	who: 'Qui est compté',
	source: 'Un observatoire'
};
/** Sizes of words, as a messenger shows them: a third of the card's. */
const sizes = (svg: string): number[] =>
	[...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) / 3);

test('a card says what is measured, who is counted, and whose figures they are', () => {
	const svg = card(figures, inks, measure);
	const said = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, line]) => line).join(' ');
	for (const text of [figures.finding, figures.measured, figures.who, figures.source]) {
		expect(said).toContain(text);
	}
});

test('no word of a card is under 9 px at 400 px wide, a chart’s hedges neither', () => {
	const svg = card(figures, inks, measure);
	expect(Math.min(...sizes(svg))).toBeGreaterThanOrEqual(9);
	const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);
	expect((CARD_BOX.smallSize * scale) / 3).toBeGreaterThanOrEqual(9);
});

test('a finding that no size brings onto a card is refused', () => {
	const finding = 'mot '.repeat(200).trim();
	expect(() => card({ ...figures, finding }, inks, measure)).toThrow(TooLong);
});

test('a card of no figures has its title alone', () => {
	const plain: CardContent = {
		kicker: 'Le site',
		finding: 'Mentions',
		beside: { plain: true },
		foot: ''
	};
	const svg = card(plain, inks, measure);
	expect(svg.match(/<text/g)).toHaveLength(2);
});

test('words twice as long fit: smaller, then without who is counted, and never cut', () => {
	const finding = 'Treize signes '.repeat(6).trim();
	const said = (svg: string) =>
		[...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, line]) => line).join(' ');
	const long = { ...figures, finding };
	expect(said(card(long, inks, measure))).toContain(finding);
	const longer = {
		...long,
		measured: 'Sur cent attendus '.repeat(9),
		who: 'Qui est compté '.repeat(20)
	};
	const svg = card(longer, inks, measure);
	expect(said(svg)).toContain(finding);
	expect(said(svg)).not.toContain('Qui est compté');
	expect(Math.min(...sizes(svg))).toBeGreaterThanOrEqual(9);
	expect(() => card({ ...figures, finding: 'Treize signes '.repeat(40) }, inks, measure)).toThrow();
});
