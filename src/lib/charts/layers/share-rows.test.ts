import { describe, expect, test } from 'vitest';
import { BOXES, PHONE } from '../box';
import { labelled } from '../charts.fixtures';
import { placeRows, type ShareRow } from './share-rows';

const part = (id: string, value: number, rest = {}) => ({ ...labelled(id, value), ...rest });
const row = (id: string, values: readonly number[], rest: Partial<ShareRow> = {}): ShareRow => ({
	id,
	name: id,
	whole: values.reduce((sum, value) => sum + value, 0),
	parts: values.map((value, index) => part(`${id}-${index}`, value)),
	...rest
});
const rect = { left: 0, top: 0, width: 328, height: 300 };
const [one, two] = [row('one', [161, 203, 14]), row('two', [1414, 174, 152])];

describe.each([...BOXES])('in the $name box', (box) => {
	const full = { left: 0, top: 10, width: box.width, height: box.height - 10 };

	test('parts of a bar touch, are in proportion, and fill its width', () => {
		for (const { row, parts } of placeRows([one, two], full, box)) {
			let end = full.left;
			for (const { part, left, width } of parts) {
				expect(left).toBeCloseTo(end, 1);
				// To the short of a design unit that either end is written with.
				expect(Math.abs(width - (full.width * part.value) / row.whole)).toBeLessThan(0.11);
				end = left + width;
			}
			expect(end).toBeCloseTo(full.left + full.width, 1);
		}
	});

	test('rows fill the rectangle, one under the other, with their names over them', () => {
		const placed = placeRows([one, two], full, box);
		const [first, second] = placed;
		expect(first?.nameY).toBeGreaterThan(full.top);
		expect(first?.nameY).toBeLessThan(first?.top ?? NaN);
		expect(second?.nameY).toBeGreaterThan((first?.top ?? NaN) + (first?.height ?? NaN));
		expect((second?.top ?? NaN) + (second?.height ?? NaN)).toBeCloseTo(box.height, 1);
	});

	test('where a row’s weight is its count, areas are counts', () => {
		const weighed = [one, two].map((each) => ({ ...each, weight: each.whole }));
		const areas = placeRows(weighed, full, box).flatMap(({ height, parts }) =>
			parts.map(({ part, width }) => (width * height) / part.value)
		);
		for (const area of areas) expect(area / (areas[0] ?? NaN)).toBeCloseTo(1, 2);
	});
});

test('a part that is less than the whole leaves the rest of the track free', () => {
	const [placed] = placeRows([row('women', [48], { whole: 100 })], rect, PHONE);
	expect(placed?.parts[0]?.width).toBeCloseTo(rect.width * 0.48, 1);
});

test('words under a bar start with their part, or end with it where there is no room', () => {
	const under = (name: string) => ({ under: { number: '145', name } });
	const parts = [part('a', 70, under('accès directs')), part('b', 25, under('sous condition'))];
	const [placed] = placeRows([row('one', [], { whole: 100, parts })], rect, PHONE);
	const [direct, conditional] = placed?.parts.map((each) => each.under) ?? [];
	expect(direct).toMatchObject({ x: 0, anchor: 'start' });
	expect(conditional?.anchor).toBe('end');
	expect(conditional?.x).toBeCloseTo(rect.width * 0.95, 1);
});

test('a number within a part is no wider than it, and leaves a part that is too small', () => {
	const inside = { inside: { number: '10\u00a0%' } };
	const sizes = [40, 10, 4].map((value) => {
		const parts = [part('a', value, inside)];
		return placeRows([row('one', [], { whole: 100, parts })], rect, PHONE)[0]?.parts[0]?.inside
			?.size;
	});
	expect(sizes[0]).toBe(PHONE.numberSize);
	expect(sizes[1]).toBeLessThan(PHONE.numberSize);
	expect((sizes[1] ?? NaN) * 4 * 0.5).toBeLessThanOrEqual(rect.width * 0.1);
	expect(sizes[2]).toBeUndefined();
});

test('a thick bar has room for a large number over its name', () => {
	const parts = [part('a', 87, { inside: { number: '87\u00a0%', name: 'des\nadultes' } })];
	const large = { id: 'one', name: '', whole: 100, parts };
	const [placed] = placeRows([large], rect, PHONE);
	expect(placed?.parts[0]?.inside?.name).toBe('des\nadultes');
	expect(placed?.parts[0]?.inside?.size).toBeGreaterThan(2 * PHONE.numberSize);
	const [thin] = placeRows([large], { ...rect, height: 40 }, PHONE);
	expect(thin?.parts[0]?.inside?.name).toBe('');
});

test('a name follows its number on one line: within the bar, or after it where it is too short', () => {
	const inside = { inside: { number: '42\u00a0%', name: 'en alternance' } };
	const textOf = (value: number) => {
		const parts = [part('a', value, inside)];
		const bar = { ...rect, height: 24 };
		return placeRows([row('one', [], { name: '', whole: 100, parts })], bar, PHONE)[0]?.parts[0];
	};
	const [long, short] = [textOf(60), textOf(10)];
	expect(long?.inside).toMatchObject({ name: 'en alternance', beside: true });
	expect(long?.inside).not.toHaveProperty('after');
	expect(short?.inside).toMatchObject({ name: 'en alternance', beside: true, after: true });
	expect(short?.inside?.x).toBeGreaterThan((short?.left ?? NaN) + (short?.width ?? NaN));
});
