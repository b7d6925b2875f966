import { expect, test } from 'vitest';
import { PHONE, WIDE } from '$lib/charts/box';
import { withGrids } from './grids';
import { layoutScene, paths, type UnitPath } from './layout';
import type { UnitGroup, UnitsSpec } from '../spec';

const group = (id: string, count: number, rest: Partial<UnitGroup> = {}): UnitGroup => ({
	...{ id, count, tone: 'strong' },
	...rest
});

const scene = (...steps: UnitGroup[][]): UnitsSpec =>
	withGrids({
		...{ shape: 'square', hue: 'people' },
		steps: steps.map((groups, index) => ({ id: `step-${index}`, arrange: 'rows', groups }))
	});

test('a layout is a pure function: the same scene gives the same places', () => {
	const spec = scene([group('all', 30)], [group('a', 10), group('b', 20)]);
	expect(layoutScene(spec)).toEqual(layoutScene(spec));
});

test('a step that gains or loses units is refused by its name', () => {
	expect(() => scene([group('all', 30)], [group('a', 10), group('b', 21)])).toThrow(
		'step “step-1” has 31 units, the scene’s population is 30'.replace('’', "'")
	);
});

test('units are as large as the step that needs most room allows, and of one size', () => {
	const alone = layoutScene(scene([group('all', 100)]));
	const label = { number: '50', name: 'un nom assez long' };
	const parted = layoutScene(
		scene([group('all', 100)], [group('a', 50, { label }), group('b', 50, { label })])
	);
	expect(parted.phone[0]?.size).toBeLessThanOrEqual(alone.phone[0]?.size ?? 0);
	expect(parted.phone[0]?.size).toBe(parted.phone[1]?.size);
	const tenth = layoutScene(scene([group('all', 1000)]));
	expect(tenth.wide[0]?.size).toBeLessThan(alone.wide[0]?.size ?? 0);
});

test('units are small enough for every step to fit', () => {
	const { phone, wide } = layoutScene(
		scene([group('all', 500)], [group('a', 250), group('b', 250)])
	);
	for (const [layout, box] of [
		[phone[1], PHONE],
		[wide[1], WIDE]
	] as const) {
		if (!layout) throw new Error('no layout');
		expect(Math.max(...layout.x) + layout.size).toBeLessThanOrEqual(box.width + 0.01);
		expect(Math.max(...layout.y) + layout.size).toBeLessThanOrEqual(box.height + 0.01);
	}
});

test('labels that leave no room for units say which box', () => {
	const label = { name: 'un nom' };
	const groups = Array.from({ length: 20 }, (_, index) => group(`${index}`, 1, { label }));
	expect(() => scene(groups)).toThrow('no unit is small enough for the phone box');
});

test('the last unit of a hedged population is dashed, in the hue of its group', () => {
	const spec = { ...scene([group('a', 3), group('b', 3, { hue: 'distance' })]), dashedLast: true };
	const [layout] = layoutScene(spec).phone;
	const last = layout?.paints[layout.paint[5] ?? -1];
	expect(last).toEqual({ hue: 'distance', tone: 'dashed' });
	expect([...(layout?.paint ?? [])].filter((paint) => paint === layout?.paint[5])).toHaveLength(1);
});

/** Left, top, width and height of each unit that a path draws, as a browser would read it. */
function drawnBy({ d, cut }: UnitPath): number[][] {
	const at = { x: 0, y: 0 };
	if (!cut) {
		// A closed figure leaves the pen where it began.
		return [...d.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)h([\d.]+)v([\d.]+)/g)].map(([, dx, dy, w, h]) => {
			at.x += Number(dx);
			at.y += Number(dy);
			return [at.x, at.y, Number(w), Number(h)];
		});
	}
	const [dash = NaN, gap = NaN] = cut.dash.split(' ').map(Number);
	return [...d.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)([hv])([\d.]+)/g)].flatMap(
		([, dx, dy, way, far]) => {
			at.x += Number(dx);
			at.y += Number(dy);
			const { x, y } = at;
			at[way === 'h' ? 'x' : 'y'] += Number(far);
			const units: number[][] = [];
			for (let along = 0; along < Number(far) - 0.02; along += dash + gap) {
				const length = Math.min(dash, Number(far) - along);
				units.push(
					way === 'h'
						? [x + along, y - cut.width / 2, length, cut.width]
						: [x - cut.width / 2, y + along, cut.width, length]
				);
			}
			return units;
		}
	);
}

test('paths draw every unit once, one path a paint', () => {
	const groups = [
		group('a', 7),
		group('b', 5, { tone: 'soft' }),
		group('c', 4, { tone: 'hollow' }),
		group('d', 2)
	];
	const [layout] = layoutScene(scene(groups)).phone;
	if (!layout) throw new Error('no layout');
	const drawn = paths(layout, 'square');
	expect(drawn.map((path) => [path.paint.tone, drawnBy(path).length])).toEqual([
		['strong', 9],
		['soft', 5],
		['hollow', 4]
	]);
});

test('lines lie where rows are fewer than columns, stand where columns are: as few as can be', () => {
	const [layout] = layoutScene(scene([group('a', 313)])).phone;
	const [path] = layout ? paths(layout, 'square') : [];
	if (!layout || !path) throw new Error('no layout');
	const places = (of: Float32Array) => new Set(Array.from(of, (at) => at.toFixed(1))).size;
	const fewest = Math.min(places(layout.x), places(layout.y));
	expect(path.d.match(/m/g)?.length).toBeLessThanOrEqual(fewest + 1);
});

test('an outlined unit is no larger than a filled one, outline included', () => {
	const [layout] = layoutScene(scene([group('a', 1), group('b', 1, { tone: 'hollow' })])).wide;
	if (!layout) throw new Error('no layout');
	const [filled, outlined] = paths(layout, 'square').map((path) => drawnBy(path)[0]);
	expect(filled?.[2]).toBeCloseTo(layout.size, 1);
	expect(filled?.[3]).toBeCloseTo(layout.size, 1);
	expect(outlined?.[2]).toBeCloseTo(layout.size - 1.2, 1);
	expect(outlined?.[3]).toBeCloseTo(layout.size - 1.2, 1);
});

test.each([
	['square', 'strong', 1],
	['dash', 'soft', 0.4],
	['square', 'hollow', undefined]
] as const)('every unit of a path of %ss stands where the layout puts it', (shape, tone, fill) => {
	const spec: UnitsSpec = { ...scene([group('a', 313, { tone })]), shape };
	const [layout] = layoutScene(spec).phone;
	const [path] = layout ? paths(layout, shape) : [];
	if (!layout || !path) throw new Error('no layout');
	expect(path.cut !== undefined).toBe(fill !== undefined);
	const inset = fill === undefined ? 0.6 : (layout.size * (1 - fill)) / 2;
	const drawn = drawnBy(path);
	expect(drawn).toHaveLength(313);
	const standing = new Set(layout.x.keys());
	drawn.forEach(([x = NaN, y = NaN, width = NaN, height = NaN]) => {
		const unit = layout.x.findIndex(
			(left, index) =>
				Math.abs(left - x) < layout.pitch / 2 &&
				Math.abs((layout.y[index] ?? NaN) - y) < layout.pitch / 2
		);
		expect(standing.delete(unit), `unit at ${x}, ${y}`).toBe(true);
		expect(Math.abs(y - (layout.y[unit] ?? 0) - inset)).toBeLessThan(0.02);
		expect(Math.abs(x + width / 2 - (layout.x[unit] ?? 0) - layout.size / 2)).toBeLessThan(0.02);
		expect(Math.abs(height - layout.size + 2 * inset)).toBeLessThan(0.02);
	});
});
