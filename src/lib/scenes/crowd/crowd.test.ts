import { expect, test } from 'vitest';
import { BOXES, PHONE, TALL, WIDE } from '$lib/charts/box';
import { layoutScene } from '$lib/charts/units/layout/layout';
import { findIn } from '$lib/figures/find-in';
import { figures } from '$lib/figures/fixtures/edition.fixtures';
import { isUnits, keys, lookupIn, ownWith, scenes } from '../scenes.fixtures';

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
		.map(({ name, scene }) => {
			const spec = scene.spec(lookupIn(quantities), keys);
			if (!isUnits(spec)) throw new Error(`${name} is no crowd`);
			return { name, layouts: layoutScene(spec) };
		});
}

test.each([undefined, 'nearly', 'on-average'] as const)(
	'its last square is dashed only where the report hedges its number (%s)',
	(hedge) => {
		const byId = Object.fromEntries(figures.map((figure) => [figure.id, figure]));
		const { hedge: _, ...learners } = findIn(byId, 'learners', 'figure');
		const quantities = ownWith(hedge ? { ...learners, hedge } : learners);
		for (const { name, scene } of scenes.filter(({ name }) => CROWD.includes(name))) {
			const spec = scene.spec(lookupIn(quantities), keys);
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

test('of fifty-two thousand learners those in work are whole rows, as wide as thirteen are high', () => {
	const emploi = crowdOf(52_000).find(({ name }) => name === 'emploi');
	for (const box of [PHONE, TALL, WIDE]) {
		const [layout] = emploi?.layouts[box.name] ?? [];
		const inWork = layout?.y.slice(0, 338);
		expect(new Set(inWork).size).toBe(13);
		expect(new Set(layout?.x).size).toBe(26);
	}
});
