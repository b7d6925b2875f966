import { expect, test } from '@playwright/test';
import { at, goTo, openStory, stepsOf, wakeCharts } from '../site.fixtures';
import { STEPS } from '../story.fixtures';
import { labelFaults } from './labels.fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Widths at which charts are read, by the project that has their kind of screen. */
const WIDTHS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
	phone: [
		[320, 568],
		[360, 740],
		[390, 844]
	],
	desktop: [
		[768, 1024],
		[1024, 768],
		[1440, 900],
		[1920, 1080]
	]
};

test(
	'words in charts neither meet nor leave their figure, at any step and width',
	{ tag: '@long' },
	async ({ page }, info) => {
		test.setTimeout(120_000);
		const wrong: string[] = [];
		await openStory(page);
		await wakeCharts(page);
		const steps = await stepsOf(page);
		expect(steps).toHaveLength(STEPS.length);
		for (const [width, height] of at(info.project, WIDTHS)) {
			await page.setViewportSize({ width, height });
			for (const step of steps) {
				await goTo(page, step);
				const found = await labelFaults(page, step.chart);
				wrong.push(...found.map((fault) => `${width} px, ${step.id}: ${fault}`));
			}
		}
		expect(wrong).toEqual([]);
	}
);
