import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { BOXES } from '../box';
import { labelled } from '../charts.fixtures';
import { beyond } from './bounds';
import { describe } from './describe';
import { layout } from './layout';
import { trace } from './shapes';
import type { CountedMarks, FacingSpec, Side } from './spec';

const counted = (id: string, count: number): CountedMarks => ({
	...labelled(id, count),
	...{ shape: 'house', count }
});
const side = (id: string, count: number, direction: 'up' | 'down'): Side => ({
	...counted(id, count),
	...{ direction, change: direction === 'up' ? 'en hausse' : 'en baisse' }
});
const spec = (left = 40, right = 68, places = [5, 10]): FacingSpec => ({
	sides: [side('left', left, 'up'), side('right', right, 'down')],
	places: places.map((count, index) => counted(`place-${index}`, count)),
	steps: [{ id: 'one' }, { id: 'two' }]
});

/** Corners of an arrow, as it draws them. */
function corners(direction: 'up' | 'down'): [number, number][] {
	const drawn: [number, number][] = [];
	const to = (x: number, y: number) => void drawn.push([x, y]);
	const none = () => {};
	trace({ moveTo: to, lineTo: to, rect: none, closePath: none }, direction, 10, 20, 8);
	return drawn;
}

test('an arrow down is the arrow up, upside down: as long, as thick', () => {
	const turned = corners('down').map(([x, y]): [number, number] => [x, 48 - y]);
	const rounded = (all: [number, number][]) => all.flat().map((each) => each.toFixed(6));
	expect(rounded(turned)).toEqual(rounded(corners('up')));
});

test.each([
	[40, 68],
	[1, 200],
	[200, 3],
	[0, 0]
])('columns of %i and %i marks have marks of one size, and end above the line', (left, right) => {
	for (const box of BOXES) {
		const { columns, under } = layout(spec(left, right), box);
		expect(new Set(columns.map(({ pitch }) => pitch)).size).toBe(1);
		const last = columns.at(-1);
		const end = (last?.left ?? NaN) + 9 * (last?.pitch ?? NaN) + (last?.side ?? NaN);
		expect(end).toBeLessThanOrEqual(box.width + 0.01);
		for (const { note } of columns) expect(note).toBeLessThanOrEqual(under);
	}
});

test('places stand in one line within the box, each under its label', () => {
	for (const places of [
		[5, 10],
		[1, 1],
		[25, 25],
		[0, 12]
	]) {
		for (const box of BOXES) {
			const { places: grids } = layout(spec(40, 68, places), box);
			expect(new Set(grids.map(({ top }) => top)).size).toBe(1);
			grids.forEach(({ left, top, pitch, side: size }, index) => {
				const right = left + Math.max(0, (places[index] ?? 0) - 1) * pitch + size;
				expect(right).toBeLessThanOrEqual(Math.min(box.width, grids[index + 1]?.left ?? Infinity));
				expect(top + size).toBeLessThanOrEqual(box.height);
			});
		}
	}
});

test('what is said of a side says which way it goes', () => {
	expect(describe(spec(), fr.ui.charts).slice(0, 2)).toEqual([
		'left, en hausse\u00a0: 40',
		'right, en baisse\u00a0: 68'
	]);
});

test('what can’t be counted in whole marks is refused', () => {
	expect(beyond(spec())).toEqual([]);
	expect(beyond(spec(40, 68.5)).map(({ id, whole }) => [id, whole])).toEqual([['right', true]]);
	expect(beyond(spec(201, 68, [26, 10])).map(({ id }) => id)).toEqual(['left', 'place-0']);
});
