import { describe, expect, test } from 'vitest';
import { withGrids } from './layout/grids';
import { layoutScene } from './layout/layout';
import { UnitMotion } from './motion';
import type { UnitGroup, UnitsData, UnitsLayout } from './spec';

/** Duration of a frame, and the longest that a change may take, in ms. */
const FRAME = 16;
const LIMIT = 700;

const group = (id: string, count: number): UnitGroup => ({ id, count, tone: 'strong' });

const crowd = steps({ shape: 'square', hue: 'people' }, [
	[group('all', 520)],
	[group('a', 92), group('b', 428)],
	[group('a', 40), group('a2', 52), group('b', 428)],
	[group('a', 92), group('b', 228), group('c', 200)],
	[group('a', 300), group('b', 220)]
]);

function steps(
	look: Omit<UnitsData, 'steps'>,
	rows: readonly UnitGroup[][]
): readonly UnitsLayout[] {
	const list = rows.map((groups, index) => ({
		id: `step-${index}`,
		arrange: 'bands' as const,
		groups
	}));
	return layoutScene(withGrids({ ...look, steps: list })).wide;
}

function step(layouts: readonly UnitsLayout[], index: number): UnitsLayout {
	const found = layouts[index];
	if (!found) throw new Error(`no step ${index}`);
	return found;
}

const places = ({ y }: { y: Float32Array }) => [...y];

/** The furthest that any unit is from where it was, in design units. */
function furthest(before: readonly number[], now: UnitMotion): number {
	return Math.max(...before.map((y, unit) => Math.abs((now.y[unit] ?? 0) - y)));
}

/** Farthest a unit may go in a frame: the box is 800 across, and 480 ms the shortest way over it. */
const BOUND = 800 * 3 * (FRAME / 480);

describe.each([['the crowd', crowd]] as const)('%s', (_, layouts) => {
	const first = step(layouts, 0);
	const second = step(layouts, 1);

	test('ends exactly where the layout wants it, within 700 ms', () => {
		const motion = new UnitMotion(first);
		motion.aim(second, 1000);
		let now = 1000;
		while (motion.step(now)) now += FRAME;
		expect(now - 1000).toBeLessThanOrEqual(LIMIT);
		expect(motion.moving).toBe(false);
		expect(motion.blend).toBe(1);
		expect(places(motion)).toEqual(places(second));
	});

	test('starts where it is, and jumps nowhere, frame by frame', () => {
		const motion = new UnitMotion(first);
		motion.aim(second, 0);
		let before = places(first);
		for (let now = 0; now <= LIMIT; now += FRAME) {
			motion.step(now);
			if (now === 0) expect(places(motion)).toEqual(before);
			expect(furthest(before, motion)).toBeLessThan(BOUND);
			before = places(motion);
		}
		expect(before).toEqual(places(second));
	});

	test.each([48, 160, 240, 352, 480, 640])(
		'turned back at %i ms, it turns from where it is',
		(at) => {
			const motion = new UnitMotion(first);
			motion.aim(second, 0);
			let before = places(first);
			for (let now = 0; now <= at; now += FRAME) {
				motion.step(now);
				before = places(motion);
			}
			motion.aim(first, at);
			expect(places(motion)).toEqual(before);
			motion.step(at);
			expect(places(motion)).toEqual(before);
			for (let now = at + FRAME; now <= at + LIMIT; now += FRAME) {
				motion.step(now);
				expect(furthest(before, motion)).toBeLessThan(BOUND);
				before = places(motion);
			}
			expect(before).toEqual(places(first));
		}
	);

	test('there and back restores every unit, as often as one likes', () => {
		const motion = new UnitMotion(first);
		for (let turn = 0; turn < 6; turn += 1) {
			const target = turn % 2 ? first : second;
			motion.aim(target, turn * 1000);
			for (let now = 0; motion.step(turn * 1000 + now); now += FRAME);
			expect(places(motion)).toEqual(places(target));
		}
	});
});

test('all that go far are on their way soon, and in time', () => {
	const motion = new UnitMotion(step(crowd, 0));
	motion.aim(step(crowd, 4), 0);
	motion.step(240);
	const moved = places(step(crowd, 0)).filter((y, unit) => y !== motion.y[unit]).length;
	expect(moved).toBeGreaterThan(200);
	motion.step(LIMIT);
	expect(motion.moving).toBe(false);
});

test('five quick aims end in the fifth, straight, without playing the four', () => {
	const motion = new UnitMotion(step(crowd, 0));
	for (const index of [1, 2, 3, 4]) {
		motion.aim(step(crowd, index), index);
		motion.step(index);
	}
	const start = places(motion);
	expect(start).toEqual(places(step(crowd, 0)));
	const target = step(crowd, 4);
	let now = 4;
	let before = start;
	while (motion.step(now)) {
		motion.y.forEach((y, unit) => {
			// Straight from the start to the fifth: nearer at each frame.
			const end = target.y[unit] ?? NaN;
			expect(Math.abs(end - y)).toBeLessThanOrEqual(Math.abs(end - (before[unit] ?? NaN)) + 0.001);
		});
		before = places(motion);
		now += FRAME;
	}
	expect(now - 4).toBeLessThanOrEqual(LIMIT);
	expect(places(motion)).toEqual(places(target));
});
