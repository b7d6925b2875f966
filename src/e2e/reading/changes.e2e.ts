/** From one step of a picture to the next, what doesn't change stays, what goes fades, and nothing is printed over anything. */
import { expect, test } from '@playwright/test';
import { goTo, openStory, settle, stepsOf, wakeCharts, type Step } from '../site.fixtures';
import { CHARTS } from '../story.fixtures';
import {
	countedThrough,
	framesBetween,
	overprints,
	slowDown,
	unchanged,
	unsteady,
	vanished,
	watch
} from './changes.fixtures';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Of these a change leaves no label as it was: a door that moves with its wall. */
const ALL_NEW: readonly string[] = ['question'];
/** In these a step changes tints alone: no label moves or fades. */
const TINTS_ALONE: readonly string[] = ['cours', 'reseau', 'bilan'];
/** In these, marks stay or change tint while words come and go. */
const FADING: readonly string[] = ['foule', 'alternance', 'emploi', 'distance', 'feuilles'];
/** These go through their door with the reader's scroll: so many px a frame. */
const SCROLLED: Readonly<Record<string, number>> = { question: 12 };

for (const [index, chart] of CHARTS.entries()) {
	test(
		`« ${chart} »: labels that a step doesn’t change keep element, place and opacity in every frame`,
		// The same motion in a larger box: one in three is watched there too.
		{ tag: index % 3 ? ['@long', '@own-size'] : '@long' },
		async ({ page }) => {
			test.setTimeout(60_000);
			await openStory(page);
			await wakeCharts(page);
			const steps = (await stepsOf(page)).filter((step) => step.chart === chart);
			await slowDown(page);
			const [first] = steps;
			if (!first) throw new Error(`no step shows « ${chart} »`);
			await goTo(page, first);
			await settle(page);
			const ways = [...steps.slice(1), ...steps.slice(0, -1).reverse()];
			expect(ways.length).toBeGreaterThan(0);
			let from: Step = first;
			let steady = 0;
			let between = 0;
			const wrong: string[] = [];
			for (const to of ways) {
				const change = await watch(page, to, SCROLLED[chart]);
				steady += unchanged(change).length;
				between += framesBetween(change);
				const faults = [
					...unsteady(change),
					...(FADING.includes(chart) ? vanished(change) : []),
					...overprints(change),
					...countedThrough(change).map((words) => `« ${words} » is said at neither step`)
				];
				wrong.push(...faults.map((fault) => `${from.id} → ${to.id}: ${fault}`));
				from = to;
			}
			expect(wrong).toEqual([]);
			expect(steady > 0, 'labels that stay').toBe(!ALL_NEW.includes(chart));
			// Frames were seen in which labels are on their way: else nothing of the above was looked at.
			expect(between > 5, 'labels on their way').toBe(!TINTS_ALONE.includes(chart));
		}
	);
}
