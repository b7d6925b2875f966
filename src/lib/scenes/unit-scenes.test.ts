import { describe, expect, test } from 'vitest';
import { PHONE, TALL, WIDE, type Box } from '$lib/charts/box';
import { BAND_NUMBER } from '$lib/charts/units/layout/band-labels';
import { estimate, LINE } from '$lib/charts/units/layout/frame';
import { layoutScene, waitingLayout } from '$lib/charts/units/layout/layout';
import type { PlacedLabel, UnitsLayout, UnitsSpec } from '$lib/charts/units/spec';
import { unitScenes } from './scenes.fixtures';

const BOXES: readonly Box[] = [PHONE, TALL, WIDE];

/** A rectangle in design units. */
interface Rect {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** How many people, decisions, marks… one unit stands for. */
const PER: Readonly<Record<string, number>> = {
	foule: 100,
	alternance: 100,
	emploi: 100,
	distance: 100,
	ves: 2,
	cours: 100,
	feuilles: 100
};

const cell = (layout: UnitsLayout, unit: number): Rect => {
	const left = layout.x[unit] ?? NaN;
	const top = layout.y[unit] ?? NaN;
	return { left, right: left + layout.size, top, bottom: top + layout.size };
};

/** The ink of a label by estimate: what is above its baselines, and what hangs below the last. */
function inkOf(label: PlacedLabel, box: Box): Rect {
	const lines = label.name.split('\n');
	if (label.look === 'part' || label.look === 'under') {
		const size = box.smallSize;
		const text = `${label.hedge ?? ''}${label.number ?? ''} ${label.name}`;
		const width = (label.look === 'part' ? size * 1.1 : 0) + estimate(text, size, 'text');
		return {
			...{ left: label.x, right: label.x + width },
			...{ top: label.y - size * 0.74, bottom: label.y + size * 0.22 }
		};
	}
	const numberSize = box.numberSize * (label.look === 'band' ? BAND_NUMBER : 1);
	const inline = label.inline || label.look === 'band';
	const number = estimate(label.number ?? '', numberSize, 'number');
	const hedge = estimate(label.hedge ?? '', box.textSize * 0.82, 'text');
	const names = lines.map((line) => estimate(line, box.textSize, 'text'));
	const width = inline ? number + hedge + Math.max(...names) : Math.max(number + hedge, ...names);
	const above = label.number
		? (inline ? 0 : box.textSize * LINE) + numberSize * 0.68
		: box.textSize * 0.74;
	const left = label.anchor === 'end' ? label.x - width : label.x;
	return {
		left,
		right: left + (label.name || label.number ? width : 0),
		top: label.y - above,
		bottom: label.y + (label.name ? box.textSize * (LINE * (lines.length - 1) + 0.22) : 0)
	};
}

const overlap = (a: Rect, b: Rect): boolean =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.05 &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.05;

/** Places in a scene's order of units where one group ends and the next begins. */
function boundaries(spec: UnitsSpec, step: number): Set<number> {
	let end = 0;
	return new Set(spec.steps[step]?.groups.map((group) => (end += group.count)));
}

/** The units of a group, as first and last index. */
function unitsOf(spec: UnitsSpec, step: number): Map<string, string> {
	let first = 0;
	return new Map(
		spec.steps[step]?.groups.map((group) => {
			const from = first;
			first += group.count;
			return [group.id, `${from}-${first}`];
		})
	);
}

describe.each(unitScenes)('$name', ({ name, spec }) => {
	const layouts = layoutScene(spec);
	const population = layouts.phone[0]?.x.length ?? 0;

	describe.each([...BOXES])('in the $name box', (box) => {
		const steps = layouts[box.name];
		const notReached = waitingLayout(spec, steps[0], box);
		const all = notReached ? [notReached, ...steps] : steps;

		test('no two units overlap, at any step', () => {
			for (const layout of all) {
				for (let a = 0; a < population; a += 1) {
					const one = cell(layout, a);
					for (let b = a + 1; b < population; b += 1) {
						if (overlap(one, cell(layout, b))) throw new Error(`units ${a} and ${b} overlap`);
					}
				}
			}
			expect(population).toBeGreaterThan(0);
		});

		test('every unit is inside the box', () => {
			for (const layout of all) {
				for (let unit = 0; unit < population; unit += 1) {
					const { left, right, top, bottom } = cell(layout, unit);
					const inside =
						left >= -0.01 && top >= -0.01 && right <= box.width + 0.5 && bottom <= box.height + 0.5;
					expect({ unit, inside }).toEqual({ unit, inside: true });
				}
			}
		});

		test('units keep one size and one number', () => {
			expect(new Set(all.map((layout) => layout.size)).size).toBe(1);
			for (const layout of all) {
				expect(layout.x).toHaveLength(population);
				expect(layout.y).toHaveLength(population);
				expect(layout.paint).toHaveLength(population);
			}
		});

		test('no unit leaves its column: units go down and up, and groups part as blocks', () => {
			for (const layout of all) expect([...layout.x]).toEqual([...(steps[0]?.x ?? [])]);
		});

		test('labels stay in the box, off the units and off each other', () => {
			for (const [index, layout] of steps.entries()) {
				const labels = layout.labels.filter((label) => label.name || label.number);
				const inks = labels.map((label) => inkOf(label, box));
				inks.forEach((ink, k) => {
					const said = `${spec.steps[index]?.id}: ${labels[k]?.number ?? ''} ${labels[k]?.name}`;
					const { left, right, top, bottom } = ink;
					const inside =
						left >= 0 && top >= -0.5 && right <= box.width + 0.5 && bottom <= box.height + 0.5;
					expect({ said, inside }).toEqual({ said, inside: true });
					const other = inks.findIndex((another, m) => m > k && overlap(ink, another));
					expect({ said, other }).toEqual({ said, other: -1 });
					let under = -1;
					for (let unit = 0; unit < population; unit += 1) {
						if (overlap(ink, cell(layout, unit))) under = unit;
					}
					expect({ said, under }).toEqual({ said, under: -1 });
				});
			}
		});
	});

	test('the population is the same at every step', () => {
		for (const step of spec.steps) {
			expect(step.groups.reduce((sum, group) => sum + group.count, 0)).toBe(population);
		}
	});

	test('a group that is named alike in two steps is made of the same units', () => {
		for (let step = 1; step < spec.steps.length; step += 1) {
			const before = unitsOf(spec, step - 1);
			for (const [id, units] of unitsOf(spec, step)) {
				if (before.has(id)) expect({ id, units }).toEqual({ id, units: before.get(id) });
			}
		}
	});

	test('from a step to the next groups part or join whole: no unit changes sides', () => {
		for (let step = 1; step < spec.steps.length; step += 1) {
			const before = boundaries(spec, step - 1);
			const after = boundaries(spec, step);
			const parted = [...before].every((end) => after.has(end));
			const joined = [...after].every((end) => before.has(end));
			expect({ step, whole: parted || joined }).toEqual({ step, whole: true });
		}
	});

	test('a group has as many units as its label says', () => {
		for (const step of spec.steps) {
			for (const group of step.groups) {
				const number = group.label?.number;
				if (!number || !/\d/.test(number)) continue;
				const value = Number(number.replace(/[^\d,]/g, '').replace(',', '.'));
				const count = step.groups
					.filter(({ id }) => id === group.id)
					.reduce((sum, { count }) => sum + count, 0);
				const said = { step: step.id, group: group.id, count };
				// What is cut off the last one is not there.
				const cut = 1 - (group.last?.share ?? 1);
				const counted = group.label?.under?.replace(/[^\d]/g, '');
				if (counted && Number(counted) !== population * (PER[name] ?? 1) && number.endsWith('%')) {
					// Drawn from the count that is printed under its share, which is as near as a share is.
					expect(said).toEqual({ ...said, count: Number(counted) / (PER[name] ?? 1) });
					expect(Math.abs((100 * count) / population - value), group.id).toBeLessThan(1);
					continue;
				}
				if (number.endsWith('%')) {
					expect(Math.abs(count - (baseOf(spec, group.id) * value) / 100), group.id).toBeLessThan(
						1
					);
				} else {
					const marks = value / (PER[name] ?? 1);
					expect(Math.abs(count - cut - marks), group.id).toBeLessThanOrEqual(0.5);
				}
			}
		}
	});

	test('the groups under a caption have as many units as it says', () => {
		for (const step of spec.steps) {
			for (const { id, of, label } of step.captions ?? []) {
				const groups = step.groups.filter((group) => of.includes(group.id));
				expect(groups.map((group) => group.id)).toEqual(of);
				const count = groups.reduce((sum, group) => sum + group.count, 0);
				const cut = groups.reduce((sum, { last }) => sum + 1 - (last?.share ?? 1), 0);
				const value = Number((label.number ?? '').replace(/[^\d,]/g, '').replace(',', '.'));
				// Growth is counted on what there was before.
				const before = population - count;
				const base = label.number?.startsWith('+') ? before : population;
				const marks = label.number?.endsWith('%') ? (base * value) / 100 : value / (PER[name] ?? 1);
				expect(Math.abs(count - cut - marks), id).toBeLessThanOrEqual(0.75);
			}
		}
	});

	/** What a share is a share of: everyone, or those of whom the report says it. */
	function baseOf(spec: UnitsSpec, group: string): number {
		if (group === 'intermediate') return countOf(spec, 'in-work');
		if (name === 'alternance') return countOf(spec, 'workstudy');
		return population;
	}
});

const countOf = (spec: UnitsSpec, id: string): number =>
	spec.steps.flatMap((step) => step.groups).find((group) => group.id === id)?.count ?? NaN;
