import { expect, test } from 'vitest';
import { BOXES } from '$lib/charts/box';
import type { UnitGroup, UnitsLayout, UnitsSpec, UnitStep } from '../spec';
import { withGrids } from './grids';
import { layoutScene, paths } from './layout';

const group = (id: string, count: number, rest: Partial<UnitGroup> = {}): UnitGroup => ({
	...{ id, count, tone: 'strong' },
	...rest
});
const spec = (arrange: UnitStep['arrange'], groups: readonly UnitGroup[][], more = {}): UnitsSpec =>
	withGrids({
		...{ shape: 'card', hue: 'teaching' },
		steps: groups.map((each, index) => ({ id: `s${index}`, arrange, groups: each })),
		...more
	});
const first = (given: UnitsSpec, box: 'phone' | 'wide'): UnitsLayout => {
	const [layout] = layoutScene(given)[box];
	if (!layout) throw new Error('no layout');
	return layout;
};

test('groups in rows are counted in rows of one length', () => {
	const given = spec('rows', [[group('a', 65), group('b', 12)]], { perRow: 12 });
	for (const { name } of BOXES) {
		const { x, y } = first(given, name);
		const rows = (from: number, to: number) => new Set(y.slice(from, to)).size;
		expect([rows(0, 60), rows(0, 65), rows(65, 77)]).toEqual([5, 6, 1]);
		expect(new Set(x.slice(0, 60)).size).toBe(12);
		expect([...x.slice(0, 12)]).toEqual([...x.slice(65, 77)]);
	}
});

test('a block of tens has columns of ten, which no step moves', () => {
	const tones = [
		[group('all', 147)],
		[group('a', 31), group('b', 116, { tone: 'faint', parted: true })]
	];
	const given: UnitsSpec = { ...spec('tens', tones), shape: 'sheet' };
	for (const { name } of BOXES) {
		const [one, two] = layoutScene(given)[name];
		const counts = new Map<number, number>();
		for (const x of one?.x ?? []) counts.set(x, (counts.get(x) ?? 0) + 1);
		expect([...counts.values()]).toEqual([...Array<number>(14).fill(10), 7]);
		expect([one?.x, one?.y]).toEqual([two?.x, two?.y]);
		expect(one?.partings).toEqual([]);
		expect(two?.partings.map(({ id }) => id)).toEqual(['b']);
	}
});

test('a parting runs between the last unit of a group and the first of the next', () => {
	const groups = [group('a', 31), group('b', 116, { parted: true })];
	const { x, y, size, partings } = first({ ...spec('tens', [groups]), shape: 'sheet' }, 'wide');
	const [right = NaN, top = NaN, step = NaN, left = NaN] = (
		partings[0]?.d.match(/-?[\d.]+/g) ?? []
	).map(Number);
	// Right of the thirty-first, at the head of its column, and below it; left of the others there.
	expect(right).toBeGreaterThan((x[30] ?? NaN) + size);
	expect(right).toBeLessThan(x[40] ?? NaN);
	expect(top).toBeLessThan(y[30] ?? NaN);
	expect(step).toBeGreaterThan((y[30] ?? NaN) + size);
	expect(step).toBeLessThan(y[31] ?? NaN);
	expect(left).toBeGreaterThan((x[29] ?? NaN) + size);
	expect(left).toBeLessThan(x[31] ?? NaN);
});

test('the last unit of a group is cut to what there is of it, and dashed while the group is named', () => {
	const last = { share: 0.65, dashed: true };
	const at = (tone: UnitGroup['tone']) =>
		first(spec('rows', [[group('a', 8, { last, tone })]], { perRow: 8 }), 'phone');
	const paintOf = ({ paints, paint }: UnitsLayout, unit: number) => paints[paint[unit] ?? -1]?.tone;
	expect([paintOf(at('strong'), 6), paintOf(at('strong'), 7)]).toEqual(['strong', 'dashed']);
	expect(paintOf(at('faint'), 7)).toBe('faint');
	for (const tone of ['strong', 'faint'] as const)
		expect([...at(tone).shares]).toEqual([[7, 0.65]]);
	const widths = paths(at('faint'), 'card').flatMap(({ d }) =>
		[...d.matchAll(/h([\d.]+)v/g)].map(([, width]) => Number(width))
	);
	expect(widths).toHaveLength(8);
	expect((widths.at(-1) ?? NaN) / (widths[0] ?? NaN)).toBeCloseTo(0.65, 2);
});

test('a whole last unit is not cut', () => {
	const groups = [group('a', 8, { last: { share: 1 } })];
	expect(first(spec('rows', [groups], { perRow: 8 }), 'wide').shares.size).toBe(0);
});
