import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { BOXES, PHONE } from '../box';
import { labelled } from '../charts.fixtures';
import type { Rect } from '../transforms';
import { stands, ticksOf } from './layout';
import type { UnfoldingSpec } from './spec';
import Unfolding from './Unfolding.svelte';

const spec = (cards: number, ticks: number, hedged = true): UnfoldingSpec => ({
	...{ person: 'auditeur', perRow: 35, note: 'une rangée' },
	cards: labelled('c', cards, { since: 1, hedged }),
	ticks: labelled('t', ticks, { since: 2, hedged }),
	steps: [{ id: 'one' }, { id: 'cards' }, { id: 'ticks' }]
});

const right = ({ x, width }: Rect) => x + width;
const bottom = ({ y, height }: Rect) => y + height;

test.each([0.5, 1, 5.4, 12, 60])('of %d cards, each state stands in its box', (cards) => {
	for (const box of BOXES) {
		for (const [index, { person, cards: all }] of stands(spec(cards, 370), box).entries()) {
			expect(all).toHaveLength(Math.ceil(cards));
			const shown = index === 0 ? [person] : [person, ...all.slice(0, Math.floor(cards))];
			for (const rect of shown) {
				expect(right(rect)).toBeLessThanOrEqual(box.width + 0.01);
				expect(bottom(rect)).toBeLessThanOrEqual(box.height + 0.01);
			}
		}
		const last = stands(spec(cards, 370), box).at(-1);
		expect(bottom(last?.person ?? { x: 0, y: 0, width: 0, height: NaN })).toBeLessThan(
			ticksOf(box).top
		);
	}
});

test('the one alone is the largest, and smaller with all that comes', () => {
	for (const box of BOXES) {
		const sides = stands(spec(5.4, 370), box).map(({ person }) => person.width);
		expect(sides).toEqual(sides.toSorted((a, b) => b - a));
	}
});

const drawn = (given: UnfoldingSpec): string =>
	render(Unfolding, {
		props: { box: PHONE, spec: given, shown: 2, notReached: false, alt: '' }
	}).body;

test('a row has as many ticks as a week has hours: rows are counted in weeks', () => {
	const widths = [...drawn(spec(5.4, 370)).matchAll(/d="M0 [\d.]+h([\d.]+)"/g)].map(([, w]) =>
		Number(w)
	);
	expect(widths).toHaveLength(11);
	expect(new Set(widths.slice(0, 10)).size).toBe(1);
	// 19 whole ticks, and the twentieth, dashed.
	expect((widths.at(-1) ?? NaN) / (widths[0] ?? NaN)).toBeCloseTo(19 / 35, 1);
});

test('the last card is cut to its fraction; it and the last tick are dashed where hedged', () => {
	const dashed = (markup: string) => markup.match(/class="mark[^"]*\bdashed\b/g)?.length ?? 0;
	expect(dashed(drawn(spec(5.4, 370)))).toBe(2);
	expect(dashed(drawn(spec(5.4, 370, false)))).toBe(0);
	const rects = [...drawn(spec(5.4, 370, false)).matchAll(/<rect[^>]* width="([\d.]+)"/g)];
	const [, first = NaN, , , , , last = NaN] = rects.map(([, width]) => Number(width));
	expect(last / first).toBeCloseTo(0.4, 1);
});
