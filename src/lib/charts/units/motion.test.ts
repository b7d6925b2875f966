import { describe, expect, test } from 'vitest';
import { layoutScene } from './layout/layout';
import { UnitMotion } from './motion';
import type { UnitGroup, UnitsLayout, UnitsSpec } from './spec';

/** Duration of a frame, and the longest that a change may take, in ms. */
const FRAME = 16;
const LIMIT = 700;

const group = (id: string, count: number): UnitGroup => ({ id, count, tone: 'strong' });

const crowd = steps({ shape: 'square', hue: 'people', pitch: { phone: 8, wide: 16 } }, 'groups', [
	[group('all', 520)],
	[group('a', 92), group('b', 428)],
	[group('a', 40), group('a2', 52), group('b', 428)],
	[group('a', 92), group('b', 228), group('c', 200)],
	[group('a', 300), group('b', 220)]
]);

function steps(
	look: Omit<UnitsSpec, 'steps'>,
	arrange: 'groups',
	rows: readonly UnitGroup[][]
): readonly UnitsLayout[] {
	const list = rows.map((groups, index) => ({ id: `step-${index}`, arrange, groups }));
	return layoutScene({ ...look, steps: list }).wide;
}

function step(layouts: readonly UnitsLayout[], index: number): UnitsLayout {
	const found = layouts[index];
	if (!found) throw new Error(`no step ${index}`);
	return found;
}

const places = ({ x, y }: { x: Float32Array; y: Float32Array }) => ({ x: [...x], y: [...y] });

/** The furthest that any unit is from where it was, in design units. */
function furthest(before: { x: number[]; y: number[] }, now: UnitMotion): number {
	return Math.max(
		...before.x.map((x, unit) =>
			Math.hypot((now.x[unit] ?? 0) - x, (now.y[unit] ?? 0) - (before.y[unit] ?? 0))
		)
	);
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

test('most units are on their way soon, and none leaves late enough to end late', () => {
	const motion = new UnitMotion(step(crowd, 0));
	motion.aim(step(crowd, 4), 0);
	motion.step(240);
	const moved = places(step(crowd, 0)).x.filter((x, unit) => x !== motion.x[unit]).length;
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
	while (motion.step(now)) {
		motion.x.forEach((x, unit) => {
			// On the straight way from the start to the fifth: the cross product is nothing.
			const ax = (target.x[unit] ?? 0) - (start.x[unit] ?? 0);
			const ay = (target.y[unit] ?? 0) - (start.y[unit] ?? 0);
			const bx = x - (start.x[unit] ?? 0);
			const by = (motion.y[unit] ?? 0) - (start.y[unit] ?? 0);
			const off = Math.abs(ax * by - ay * bx) / Math.max(1, Math.hypot(ax, ay));
			if (off > 0.01) throw new Error(`unit ${unit} is ${off} off its way at ${now} ms`);
		});
		now += FRAME;
	}
	expect(now - 4).toBeLessThanOrEqual(LIMIT);
	expect(places(motion)).toEqual(places(target));
});

test('a jump is at once, and stops what was under way', () => {
	const motion = new UnitMotion(step(crowd, 0));
	motion.aim(step(crowd, 1), 0);
	motion.step(200);
	motion.jump(step(crowd, 3));
	expect(places(motion)).toEqual(places(step(crowd, 3)));
	expect(motion.step(216)).toBe(false);
	expect(places(motion)).toEqual(places(step(crowd, 3)));
});
