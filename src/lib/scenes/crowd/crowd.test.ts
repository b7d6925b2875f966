import { expect, test } from 'vitest';
import { BOXES, PHONE, TALL, WIDE } from '$lib/charts/box';
import { layoutScene, waitingLayout } from '$lib/charts/units/layout/layout';
import type { UnitsLayout } from '$lib/charts/units/spec';
import { findIn } from '$lib/figures/find-in';
import { figures } from '$lib/figures/fixtures/edition.fixtures';
import { isUnits, keys, lookupIn, ownWith, scenes } from '../scenes.fixtures';
import { chartOnStage } from './stage';

const CROWD = ['foule', 'alternance', 'emploi', 'distance'];

/** The layouts of the scenes of people, with another number of learners. */
function crowdOf(learners: number) {
	const byId = Object.fromEntries(figures.map((figure) => [figure.id, figure]));
	const quantities = ownWith({
		...findIn(byId, 'learners', 'figure'),
		value: learners,
		range: { low: learners - 100, high: learners }
	});
	return scenes
		.filter(({ name }) => CROWD.includes(name))
		.map(({ name, stage }) => {
			const { spec } = chartOnStage(stage, name, lookupIn(quantities), () => keys);
			if (!isUnits(spec)) throw new Error(`${name} is no crowd`);
			return { name, spec, layouts: layoutScene(spec) };
		});
}

test.each([undefined, 'nearly', 'on-average'] as const)(
	'its last square is dashed only where the report hedges its number (%s)',
	(hedge) => {
		const byId = Object.fromEntries(figures.map((figure) => [figure.id, figure]));
		const { hedge: _, ...learners } = findIn(byId, 'learners', 'figure');
		const quantities = ownWith(hedge ? { ...learners, hedge } : learners);
		for (const { name, stage } of scenes.filter(({ name }) => CROWD.includes(name))) {
			const { spec } = chartOnStage(stage, name, lookupIn(quantities), () => keys);
			expect(isUnits(spec) && spec.dashedLast, name).toBe(hedge === 'nearly');
		}
	}
);

test.each([30_000, 40_000, 52_000, 54_000, 60_000, 90_000, 120_000])(
	'of %i learners every scene draws one square a hundred',
	(learners) => {
		const crowds = crowdOf(learners);
		expect(crowds.map(({ name }) => name)).toEqual(['foule', 'alternance', 'emploi', 'distance']);
		for (const { name: box } of BOXES) {
			const counts = crowds.flatMap(({ layouts }) => layouts[box].map(({ x }) => x.length));
			expect(new Set(counts)).toEqual(new Set([learners / 100]));
		}
	}
);

test.each([30_000, 40_000, 52_000, 54_000, 60_000, 90_000, 120_000])(
	'of %i learners crowds fill the width of their box, the height too or all of the width',
	(learners) => {
		for (const { name, layouts } of crowdOf(learners)) {
			for (const box of [PHONE, TALL, WIDE]) {
				for (const { x, y, size, labels } of layouts[box.name]) {
					const right = Math.max(...x) + size;
					const bottom = Math.max(...y) + size;
					const said = `${name}, ${box.name}`;
					expect(right, said).toBeGreaterThan(box.width * 0.77);
					expect(right, said).toBeLessThanOrEqual(box.width + 0.5);
					expect(bottom, said).toBeLessThanOrEqual(box.height + 0.5);
					expect(
						labels.every((label) => label.y < bottom),
						said
					).toBe(true);
				}
			}
		}
	}
);

test('of fifty-two thousand learners those in work are thirteen whole rows, where a phone’s screen has the height', () => {
	const emploi = crowdOf(52_000).find(({ name }) => name === 'emploi');
	const [layout] = emploi?.layouts.tall ?? [];
	expect(new Set(layout?.y.slice(0, 338)).size).toBe(13);
	expect(new Set(layout?.x).size).toBe(26);
});

test.each([30_000, 40_000, 52_000, 54_000, 60_000, 90_000])(
	'of %i learners pictures one after the other have one grid, and the same block',
	(learners) => {
		const [alternance, emploi] = ['alternance', 'emploi'].map((name) =>
			crowdOf(learners).find((crowd) => crowd.name === name)
		);
		expect([alternance?.spec.goesOn, alternance?.spec.takesOver]).toEqual([true, undefined]);
		expect([emploi?.spec.goesOn, emploi?.spec.takesOver]).toEqual([undefined, true]);
		for (const box of [PHONE, TALL, WIDE]) {
			const [one, other] = [alternance, emploi].map((crowd) => {
				const layout = crowd?.layouts[box.name][0];
				return crowd && layout && waitingLayout(crowd.spec, layout, box);
			});
			if (!one || !other) throw new Error('no block');
			const block = ({ x, y, size, paint, paints }: UnitsLayout) => ({ x, y, size, paint, paints });
			expect(block(one)).toEqual(block(other));
		}
	}
);
