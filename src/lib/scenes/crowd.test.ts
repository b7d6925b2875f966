import { expect, test } from 'vitest';
import { BOXES } from '$lib/charts/box';
import { layoutScene } from '$lib/charts/units/layout/layout';
import { findIn } from '$lib/figures/find-in';
import { figures } from '$lib/figures/fixtures/edition.fixtures';
import { isUnits, keys, lookupIn, ownWith, scenes } from './scenes.fixtures';

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

/** The sizes of the squares of all scenes and steps in a box, the smallest first. */
const pitches = (crowds: ReturnType<typeof crowdOf>, box: 'phone' | 'wide') =>
	crowds.flatMap(({ layouts }) => layouts[box].map(({ pitch }) => pitch)).sort((a, b) => a - b);

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

test.each([50_000, 52_000, 54_000, 60_000])(
	'of %i learners all squares have one size',
	(learners) => {
		const crowds = crowdOf(learners);
		for (const { name: box } of BOXES) expect(new Set(pitches(crowds, box)).size).toBe(1);
	}
);

test.each([40_000, 70_000, 80_000, 90_000])(
	'of %i learners squares are smaller by an eighth at most where labels need their room',
	(learners) => {
		const crowds = crowdOf(learners);
		for (const { name: box } of BOXES) {
			const sizes = pitches(crowds, box);
			expect(sizes[0]).toBeGreaterThanOrEqual((sizes.at(-1) ?? NaN) * (7 / 8));
		}
	}
);

test('fifty-two thousand learners have the squares that they always had', () => {
	const [foule] = crowdOf(52_000);
	expect(foule?.layouts.phone[0]?.pitch).toBe(8.25);
	expect(foule?.layouts.wide[0]?.pitch).toBe(18.5);
});
