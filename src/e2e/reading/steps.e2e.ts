import { expect, test, type Page } from '@playwright/test';
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
} from '../site.fixtures';
import { CHARTS } from '../story.fixtures';

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

/** A chart as it is drawn, and as the screen shows it. */
interface Seen {
	readonly drawing: string;
	readonly picture: Buffer;
}

async function see(page: Page, chart: string): Promise<Seen> {
	return {
		drawing: await page.locator(`figure[data-chart="${chart}"] .live`).innerHTML(),
		picture: await pictureOf(page, chart)
	};
}

test.describe('without motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	for (const part of [0, 1, 2]) {
		test(
			`each step changes its chart’s picture, and going back restores it (${part + 1}/3)`,
			{ tag: '@long' },
			async ({ page }) => {
				test.setTimeout(60_000);
				await openStory(page);
				await wakeCharts(page);
				const scenes = [...byChart(await stepsOf(page))];
				expect(scenes.map(([chart]) => chart)).toEqual(CHARTS);
				for (const [chart, steps] of scenes.filter((_, index) => index % 3 === part)) {
					const seen: Seen[] = [];
					for (const step of steps) {
						await goTo(page, step);
						await stillness(page);
						seen.push(await see(page, chart));
					}
					steps.slice(1).forEach((step, index) => {
						const same = seen[index]?.picture.equals(seen[index + 1]?.picture as Buffer);
						expect({ step: step.id, same }).toEqual({ step: step.id, same: false });
					});
					for (const [index, step] of [...steps.entries()].reverse().slice(1)) {
						await goTo(page, step);
						await stillness(page);
						const { drawing, picture } = await see(page, chart);
						const restored = drawing === seen[index]?.drawing;
						// The same drawing, painted again in part, may have other shades at its edges.
						const off = await difference(page, picture, seen[index]?.picture as Buffer);
						expect({ step: step.id, restored, off }).toEqual({
							step: step.id,
							restored: true,
							off: 0
						});
					}
				}
			}
		);
	}
});

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	for (const chart of ['emploi', 'cours']) {
		test(
			`« ${chart} » moves, and comes back to the same picture`,
			{ tag: '@long' },
			async ({ page }) => {
				await openStory(page);
				const steps = byChart(await stepsOf(page)).get(chart) ?? [];
				const [first, second] = steps as [Step, Step];
				await goTo(page, first);
				await settle(page);
				const before = await pictureOf(page, chart);
				await goTo(page, second);
				// Words that go have faded by then.
				await page.waitForTimeout(220);
				const midway = await pictureOf(page, chart);
				await settle(page);
				const after = await pictureOf(page, chart);
				expect(midway.equals(before)).toBe(false);
				expect(midway.equals(after)).toBe(false);
				await goTo(page, first);
				await settle(page);
				expect(await difference(page, await pictureOf(page, chart), before)).toBe(0);
			}
		);
	}

	test(
		'a flick to a scene’s last step and back at once ends where it began',
		{ tag: '@long' },
		async ({ page }) => {
			await openStory(page);
			const steps = byChart(await stepsOf(page)).get('progression') ?? [];
			const first = steps[0] as Step;
			await goTo(page, first);
			await settle(page);
			const before = await pictureOf(page, 'progression');
			for (const step of steps.slice(1)) await goTo(page, step);
			await goTo(page, first);
			await settle(page);
			expect(await difference(page, await pictureOf(page, 'progression'), before)).toBe(0);
		}
	);

	test(
		'a reader who passes steps faster than pictures move sees each at once',
		{ tag: '@long' },
		async ({ page }) => {
			await openStory(page);
			const steps = byChart(await stepsOf(page)).get('alternance') ?? [];
			const [first, second, third] = steps as [Step, Step, Step];
			const moving = () =>
				page.evaluate(() => {
					const figure = document.querySelector('figure[data-chart="alternance"]');
					const canvases = [...(figure?.querySelectorAll('canvas') ?? [])];
					return (
						canvases.some((canvas) => canvas.checkVisibility()) ||
						document.getAnimations().length > 0
					);
				});
			await goTo(page, first);
			await settle(page);
			await goTo(page, second);
			expect(await moving()).toBe(true);
			await goTo(page, third);
			expect(await moving()).toBe(false);
			await settle(page);
			await goTo(page, second);
			expect(await moving()).toBe(true);
		}
	);

	test(
		'a label that says the same from one step to the next keeps its element',
		{ tag: '@long' },
		async ({ page }) => {
			await openStory(page);
			const [situation, professions] = byChart(await stepsOf(page)).get('emploi') as [Step, Step];
			const labels = page.locator('figure[data-chart="emploi"] .live .enter');
			await goTo(page, situation);
			await settle(page);
			await labels.evaluateAll((all) =>
				all.forEach((label) => label.setAttribute('data-seen', ''))
			);
			const said = await labels.allTextContents();
			await goTo(page, professions);
			await settle(page);
			const kept = page.locator('figure[data-chart="emploi"] .live .enter[data-seen]');
			// Those of the three bands; the small print under the first gives way to its parts.
			expect(await kept.count()).toBe(3);
			for (const text of await kept.allTextContents()) expect(said).toContain(text);
		}
	);

	for (const [chart, mark, property] of [
		['mooc', 'rect', 'transform'],
		['voies', '.share', 'fill']
	] as const) {
		test(
			`the marks of « ${chart} » move into place, or change tint there`,
			{ tag: '@long' },
			async ({ page }) => {
				await openStory(page);
				await wakeCharts(page);
				const [before, step] = (byChart(await stepsOf(page)).get(chart) ?? []).slice(-2) as [
					Step,
					Step
				];
				await goTo(page, before);
				await settle(page);
				await goTo(page, step);
				const moved = await page.locator(`figure[data-chart="${chart}"]`).evaluate(
					(figure, mark) =>
						figure
							.getAnimations({ subtree: true })
							.filter(({ effect }) => (effect as KeyframeEffect).target?.matches(mark))
							.map((one) => (one as CSSTransition).transitionProperty),
					mark
				);
				expect(moved).toContain(property);
			}
		);
	}
});
