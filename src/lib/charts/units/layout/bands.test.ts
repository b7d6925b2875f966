import { expect, test } from 'vitest';
import { PHONE, TALL, WIDE } from '$lib/charts/box';
import type { Beneath } from '../beneath/spec';
import type { UnitGroup, UnitsLayout, UnitsSpec, UnitStep } from '../spec';
import { withGrids } from './grids';
import { layoutSteps } from './layout';

const group = (id: string, count: number, rest: Partial<UnitGroup> = {}): UnitGroup => ({
	...{ id, count, tone: 'strong', label: { number: '1', name: id } },
	...rest
});

const scene = (...steps: (Omit<UnitStep, 'id' | 'arrange'> | UnitGroup[])[]): UnitsSpec =>
	withGrids({
		...{ shape: 'square', hue: 'people' },
		steps: steps.map((step, index) => ({
			...{ id: `step-${index}`, arrange: 'bands' },
			...('groups' in step ? step : { groups: step })
		}))
	});

const columnsOf = ({ x }: UnitsLayout): number => new Set(x).size;

function first(spec: UnitsSpec, box = TALL): UnitsLayout {
	const [layout] = layoutSteps(spec, box);
	if (!layout) throw new Error('no layout');
	return layout;
}

function labelOf({ labels }: UnitsLayout, id: string) {
	const found = labels.find((label) => label.id === id);
	if (!found) throw new Error(`no label ${id}`);
	return found;
}

test('a band that begins within a row has its label on the left of it, where there is room', () => {
	const layout = first(scene([group('a', 338), group('b', 99), group('c', 83)]));
	expect(columnsOf(layout)).toBe(26);
	// Thirteen whole rows, then three and twenty-one squares: five of the last band share their row.
	const [partial, next] = [layout.y[437] ?? NaN, layout.y[442] ?? NaN];
	expect(layout.x[437]).toBeCloseTo(21 * layout.pitch, 2);
	const label = labelOf(layout, 'c');
	expect(label.y).toBeGreaterThan(partial);
	expect(label.y).toBeLessThan(next);
});

test('where there is none, its label stands over it', () => {
	const name = 'un nom bien plus long que la place qui reste à gauche';
	const layout = first(scene([group('a', 345), group('b', 175, { label: { name } })]));
	expect(labelOf(layout, 'b').y).toBeLessThan(layout.y[345] ?? NaN);
	expect(labelOf(layout, 'b').y).toBeGreaterThan((layout.y[344] ?? NaN) + layout.size);
});

test('a band of nothing is named, and takes no place in the columns', () => {
	const layout = first(scene([group('none', 0), group('all', 100)]));
	expect(labelOf(layout, 'none').y).toBeLessThan(labelOf(layout, 'all').y);
	expect(layout.x[0]).toBe(0);
});

test('parts of a band are told apart in place, each beside a sample on the line of its label', () => {
	const parts = [group('x', 20, { band: 'a' }), group('y', 30, { band: 'a', tone: 'soft' })];
	const rest = group('b', 50);
	const whole = [group('a', 50), rest];
	const spec = scene(whole, {
		groups: [...parts, rest],
		bands: [{ id: 'a', label: { number: '1', name: 'a' } }]
	});
	const [before, after] = layoutSteps(spec, WIDE);
	expect([...(after?.y ?? [])]).toEqual([...(before?.y ?? [])]);
	expect(after?.labels.map(({ id, look }) => [id, look])).toEqual([
		['a', 'band'],
		['x', 'part'],
		['y', 'part'],
		['b', 'band']
	]);
	expect(new Set(after?.labels.slice(0, 3).map(({ y }) => y)).size).toBe(1);
});

test('a row that two bands share has four units of each at least, where there is a choice', () => {
	for (let count = 40; count < 520; count += 17) {
		for (const box of [PHONE, TALL, WIDE]) {
			const layout = first(scene([group('a', count), group('b', 520 - count)]), box);
			const columns = columnsOf(layout);
			// Whole rows of all units are worth more.
			if (520 % columns === 0) continue;
			const within = count % columns;
			expect(within === 0 || Math.min(within, columns - within) >= 4).toBe(true);
		}
	}
});

test('a panel has its room from the first step on', () => {
	const key: Beneath = { kind: 'key', entries: [{ look: 'hollow', name: 'non décrit' }] };
	const groups = [group('a', 300), group('b', 220)];
	const without = first(scene({ groups }, { groups }), PHONE);
	const layouts = layoutSteps(scene({ groups }, { groups, beneath: key }), PHONE);
	const bottom = Math.max(...(layouts[0]?.y ?? []));
	expect(bottom).toBeLessThan(Math.max(...without.y));
	expect([...(layouts[1]?.y ?? [])]).toEqual([...(layouts[0]?.y ?? [])]);
});

test('more units than a box has room for are refused by the box', () => {
	expect(() => first(scene([group('a', 40_000)]), PHONE)).toThrow(
		'no unit is small enough for the phone box'
	);
});
