import { describe, expect, test } from 'vitest';
import { TALL_BOXES, PHONE } from '../box';
import { gateOf, GATES } from './gate.fixtures';
import { layoutGate } from './layout';
import { passage } from './passage';

/** Frames of a passage: finer than any screen shows. */
const FRAMES = 300;
const progresses = Array.from({ length: FRAMES + 1 }, (_, k) => k / FRAMES);

const boxes = TALL_BOXES;
const cases = GATES.flatMap((counts) => boxes.map((box) => ({ counts, box })));

describe.each(cases)('$counts in the $box.name box', ({ counts, box }) => {
	const layout = layoutGate(gateOf(...counts), box);
	const way = passage(layout);
	const { pitch } = layout;
	const places = (progress: number) => {
		const { x, y, wall } = way.at(progress);
		return { x: [...x], y: [...y], wall };
	};

	test('all wait first, and end in their places, each group in its own', () => {
		const first = places(0);
		layout.waiting.forEach(({ x, y }, unit) => {
			expect(first.x[unit]).toBeCloseTo(x, 3);
			expect(first.y[unit]).toBeCloseTo(y, 3);
		});
		const last = places(1);
		for (const [units, group] of [
			[way.fail, layout.fail],
			[way.pass, layout.pass]
		] as const) {
			const at = units.map((unit) => `${last.x[unit]?.toFixed(0)} ${last.y[unit]?.toFixed(0)}`);
			const wanted = group.map(
				({ x, y }) => `${Math.fround(x).toFixed(0)} ${Math.fround(y).toFixed(0)}`
			);
			expect(at.toSorted()).toEqual(wanted.toSorted());
		}
		expect(first.wall).toBeCloseTo(layout.wall.waiting, 1);
		expect(last.wall).toBeCloseTo(layout.wall.answered, 1);
	});

	test('those who stay never move', () => {
		for (const progress of progresses) {
			const { x, y } = places(progress);
			for (let unit = 0; unit < layout.stay; unit += 1) {
				const place = layout.waiting[unit];
				const moved =
					Math.abs((x[unit] ?? NaN) - (place?.x ?? 0)) +
					Math.abs((y[unit] ?? NaN) - (place?.y ?? 0));
				if (!(moved < 0.001)) throw new Error(`unit ${unit} has moved by ${moved} at ${progress}`);
			}
		}
	});

	test('the wall only rises, and each unit goes forth: nothing jumps', () => {
		let before = places(0);
		for (const progress of progresses) {
			const now = places(progress);
			expect(now.wall).toBeLessThanOrEqual(before.wall + 0.001);
			now.x.forEach((x, unit) => {
				const gone = Math.hypot(
					x - (before.x[unit] ?? NaN),
					(now.y[unit] ?? NaN) - (before.y[unit] ?? NaN)
				);
				if (!(gone < pitch.x)) throw new Error(`unit ${unit} jumps ${gone} at ${progress}`);
			});
			before = now;
		}
	});
});

/** Those of the report. Other counts end as well in their places; some may brush past one another. */
const REPORT = [21, 9, 70] as const;

describe.each(boxes)('of the report’s hundred, in the $name box,', (box) => {
	const layout = layoutGate(gateOf(...REPORT), box);
	const way = passage(layout);
	const { size, door } = layout;

	test('in no frame does a unit touch another', () => {
		let most = 0;
		for (const progress of progresses) {
			const { x, y } = way.at(progress);
			const touching = new Set<number>();
			for (let a = 0; a < x.length; a += 1) {
				for (let b = a + 1; b < x.length; b += 1) {
					const away = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
					if (away < size - 0.01) touching.add(a).add(b);
				}
			}
			most = Math.max(most, touching.size);
		}
		expect(most).toBe(0);
	});

	test('no unit is on the wall, but in the door', () => {
		for (const progress of progresses) {
			const { x, y, wall } = way.at(progress);
			x.forEach((left, unit) => {
				const top = y[unit] ?? NaN;
				if (left >= door[0] && left + size <= door[1]) return;
				if (top + size <= wall - 1 || top >= wall + 1) return;
				throw new Error(`unit ${unit} is on the wall at ${progress}`);
			});
		}
	});
});

test('a progress is a place, however one came there, at forty of them both ways', () => {
	const way = passage(layoutGate(gateOf(...REPORT), PHONE));
	const forth = Array.from({ length: 41 }, (_, k) => way.at(k / 40));
	const back = Array.from({ length: 41 }, (_, k) => way.at((40 - k) / 40)).reverse();
	expect(back).toEqual(forth);
	expect(way.at(-1)).toEqual(way.at(0));
	expect(way.at(2)).toEqual(way.at(1));
});
