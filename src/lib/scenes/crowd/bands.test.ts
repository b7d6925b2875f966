import { expect, test } from 'vitest';
import { PHONE, TALL, WIDE, type Box } from '$lib/charts/box';
import { layoutScene, layoutSteps, waitingLayout } from '$lib/charts/units/layout/layout';
import { GATHER, PART, UnitMotion } from '$lib/charts/units/motion';
import type { UnitsLayout } from '$lib/charts/units/spec';
import { lookup, unitScenes } from '../scenes.fixtures';
import { crowdOf } from './crowd';

const BOXES: readonly Box[] = [PHONE, TALL, WIDE];

const people = unitScenes.filter(({ spec }) => spec.hue === 'people');

test('a crowd has one shape that no other population has', () => {
	expect(people.length).toBeGreaterThan(1);
	for (const { name, spec } of people)
		expect({ name, ...spec }).toMatchObject({ name, ...crowdOf(lookup) });
	const shapes = new Map<string, Set<string>>();
	for (const { spec } of unitScenes) {
		shapes.set(spec.shape, (shapes.get(spec.shape) ?? new Set()).add(spec.hue));
	}
	for (const [shape, hues] of shapes)
		expect({ shape, hues: hues.size }).toEqual({ shape, hues: 1 });
});

test('a crowd is one square for a hundred people, its last one dashed at every step', () => {
	for (const { spec } of people) {
		const layouts = layoutScene(spec);
		for (const layout of [...layouts.phone, ...layouts.wide]) {
			expect(layout.x).toHaveLength(lookup('crowd-squares').value);
			const dashed = [...layout.paint].flatMap((paint, unit) =>
				layout.paints[paint]?.tone === 'dashed' ? unit : []
			);
			// And that of a group whose own number is hedged.
			let end = -1;
			const hedged = (spec.steps[0]?.groups ?? []).flatMap(({ count, last }) => {
				end += count;
				return last?.dashed ? end : [];
			});
			expect(dashed).toEqual([...new Set([...hedged, layout.x.length - 1])]);
		}
	}
});

test.each([...BOXES])('a crowd waits undivided and in one tint, in the $name box', (box) => {
	for (const { spec } of people) {
		const [first] = layoutSteps(spec, box);
		const block = waitingLayout(spec, first, box);
		if (!first || !block) throw new Error('no block');
		expect(new Set([...block.paint.slice(0, -1)]).size).toBe(1);
		expect(block.labels).toEqual([]);
		expect([...block.x]).toEqual([...first.x]);
		const rows = [...new Set(block.y)].sort((a, b) => a - b);
		rows.slice(1).forEach((y, row) => expect(y - (rows[row] ?? NaN)).toBeCloseTo(block.pitch, 2));
	}
});

test('a crowd is the same block, of 26 by 20, in all scenes where a phone’s screen has the height', () => {
	for (const { name, spec } of people) {
		const [first] = layoutSteps(spec, TALL);
		const block = waitingLayout(spec, first, TALL);
		expect({ name, columns: new Set(block?.x).size }).toEqual({ name, columns: 26 });
		expect({ name, rows: new Set(block?.y).size }).toEqual({ name, rows: 20 });
		const right = Math.max(...(block?.x ?? [])) + (block?.size ?? NaN);
		expect(right).toBeGreaterThan(TALL.width * 0.95);
	}
});

test.each([...BOXES])(
	'a crowd parts in rigid bands, none over another on the way, in the $name box',
	(box) => {
		for (const { name, spec } of people) {
			const steps = layoutSteps(spec, box);
			const block = waitingLayout(spec, steps[0], box);
			const states = [...(block ? [block] : []), ...steps];
			for (const [from, to] of [...pairs(states), ...pairs(states.toReversed())]) {
				const motion = new UnitMotion(from);
				motion.aim(to, 0);
				for (let now = 0; now <= 700; now += 16) {
					motion.step(now);
					expect({ name, astray: astray(motion, from, to) }).toEqual({ name, astray: [] });
				}
			}
		}
	}
);

test.each([...BOXES])(
	'a picture hands its crowd on through one block, none over another on the way, in the $name box',
	(box) => {
		const handed = people.filter(({ spec }) => spec.goesOn);
		expect(handed.length).toBeGreaterThan(0);
		for (const { name, spec } of handed) {
			const next = people[people.findIndex((each) => each.name === name) + 1];
			if (!next) throw new Error(`nothing after ${name}`);
			const last = layoutSteps(spec, box).at(-1);
			const [first] = layoutSteps(next.spec, box);
			const block = waitingLayout(spec, first, box);
			if (!last || !first || !block) throw new Error('no layout');
			for (const [from, to, travel] of [
				[last, block, GATHER],
				[block, first, PART],
				[first, block, GATHER],
				[block, last, PART]
			] as const) {
				const motion = new UnitMotion(from);
				motion.aim(to, 0, travel);
				for (let now = 0; motion.step(now); now += 16) expect(astray(motion, from, to)).toEqual([]);
				expect([...motion.y]).toEqual([...to.y]);
				expect(motion.blend).toBe(1);
			}
		}
	}
);

/** Units that leave their column, overlap the one above, or don't go with those that go as far. */
function astray(motion: UnitMotion, from: UnitsLayout, to: UnitsLayout): number[] {
	const above = new Map<number, number>();
	const gone = new Map<number, number>();
	return [...motion.y].flatMap((y, unit) => {
		const x = to.x[unit] ?? NaN;
		const start = from.y[unit] ?? NaN;
		const way = Math.round(((to.y[unit] ?? NaN) - start) * 100);
		const fine =
			x === from.x[unit] &&
			y - (above.get(x) ?? -Infinity) >= to.size - 0.01 &&
			Math.abs(y - start - (gone.get(way) ?? y - start)) < 0.001;
		above.set(x, y);
		gone.set(way, y - start);
		return fine ? [] : [unit];
	});
}

test('a label that says the same in the next step stays in its place', () => {
	let kept = 0;
	for (const { spec } of people) {
		for (const box of BOXES) {
			for (const [before, after] of pairs(layoutSteps(spec, box))) {
				for (const label of before.labels) {
					const same = after.labels.find(({ id, name, number }) =>
						[id, name, number].every((each, k) => each === [label.id, label.name, label.number][k])
					);
					if (!same) continue;
					kept += 1;
					expect([same.x, same.y]).toEqual([label.x, label.y]);
				}
			}
		}
	}
	expect(kept).toBeGreaterThan(people.length * BOXES.length);
});

test('units stay where they are as a panel comes under them', () => {
	for (const { spec } of people) {
		for (const box of BOXES) {
			const layouts = layoutSteps(spec, box);
			spec.steps.slice(1).forEach((step, index) => {
				if (!step.beneath) return;
				expect([...(layouts[index + 1]?.y ?? [])]).toEqual([...(layouts[index]?.y ?? [])]);
			});
		}
	}
});

test('a crowd names each of its groups at every step', () => {
	for (const { name, spec } of people) {
		for (const step of spec.steps) {
			for (const { id, label } of step.groups) {
				expect({ name, step: step.id, id, said: Boolean(label?.name) }).toMatchObject({
					said: true
				});
			}
		}
	}
});

const pairs = <Each>(all: readonly Each[]): [Each, Each][] =>
	all.slice(1).map((each, index) => [all[index] as Each, each]);
