import { expect, test } from '@playwright/test';
import {
	difference,
	goTo,
	openStory,
	pictureOf,
	settle,
	stepsOf,
	stillness,
	wakeCharts,
	type Step
} from './site.fixtures';

/** The steps of each chart that has several. */
function byChart(steps: readonly Step[]): Map<string, Step[]> {
	const scenes = new Map<string, Step[]>();
	for (const step of steps) {
		const scene = scenes.get(step.chart);
		if (scene) scene.push(step);
		else scenes.set(step.chart, [step]);
	}
	return scenes;
}

test.describe('without motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	for (const part of [0, 1, 2]) {
		test(`each step changes its chart’s picture, and going back restores it (${part + 1}/3)`, async ({
			page
		}) => {
			test.setTimeout(60_000);
			await openStory(page);
			await wakeCharts(page);
			const scenes = [...byChart(await stepsOf(page))];
			expect(scenes.length).toBeGreaterThan(20);
			for (const [chart, steps] of scenes.filter((_, index) => index % 3 === part)) {
				const pictures: Buffer[] = [];
				for (const step of steps) {
					await goTo(page, step);
					await stillness(page);
					pictures.push(await pictureOf(page, chart));
				}
				steps.slice(1).forEach((step, index) => {
					const same = pictures[index]?.equals(pictures[index + 1] as Buffer);
					expect({ step: step.id, same }).toEqual({ step: step.id, same: false });
				});
				for (const [index, step] of [...steps.entries()].reverse().slice(1)) {
					await goTo(page, step);
					await stillness(page);
					const restored = (await pictureOf(page, chart)).equals(pictures[index] as Buffer);
					expect({ step: step.id, restored }).toEqual({ step: step.id, restored: true });
				}
			}
		});
	}
});

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	for (const [chart, tag] of [
		['porte', ''],
		['emploi', ' @long'],
		['cours', ' @long']
	] as const) {
		test(`« ${chart} » moves, and comes back to the same picture${tag}`, async ({ page }) => {
			await openStory(page);
			const steps = byChart(await stepsOf(page)).get(chart) ?? [];
			const [first, second] = steps as [Step, Step];
			await goTo(page, first);
			await settle(page);
			const before = await pictureOf(page, chart);
			await goTo(page, second);
			await page.waitForTimeout(120);
			const midway = await pictureOf(page, chart);
			await settle(page);
			const after = await pictureOf(page, chart);
			expect(midway.equals(before)).toBe(false);
			expect(midway.equals(after)).toBe(false);
			await goTo(page, first);
			await settle(page);
			expect(await difference(page, await pictureOf(page, chart), before)).toBe(0);
		});
	}

	test('a flick to a scene’s last step and back at once ends where it began', async ({ page }) => {
		await openStory(page);
		const steps = byChart(await stepsOf(page)).get('porte') ?? [];
		const first = steps[0] as Step;
		await goTo(page, first);
		await settle(page);
		const before = await pictureOf(page, 'porte');
		for (const step of steps.slice(1)) await goTo(page, step);
		await goTo(page, first);
		await settle(page);
		expect(await difference(page, await pictureOf(page, 'porte'), before)).toBe(0);
	});
});
