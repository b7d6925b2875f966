import { expect, test, type Page } from '@playwright/test';
import { goTo, openStory, stepsOf, stillness, wakeCharts } from '../site.fixtures';

/**
 * Pictures of charts in their last state: one of each form, and the page's signatures. Few enough to
 * be looked at each time they change. To make them anew:
 * `npx playwright test screens --update-snapshots`, then look at each.
 */
const LIGHT = [
	'foule',
	'activite',
	'inscriptions',
	'cours',
	'reseau',
	'ages',
	'emploi',
	'distance',
	'vapp',
	'porte',
	'modes',
	'progression'
];
const DARK = ['foule', 'emploi', 'porte', 'feuilles', 'cours', 'niveaux'];

const padding = (page: Page, top: string) =>
	page.evaluate((top) => void (document.documentElement.style.scrollPaddingTop = top), top);

for (const [scheme, charts] of [
	['light', LIGHT],
	['dark', DARK]
] as const) {
	test.describe(`in the ${scheme} scheme`, () => {
		// One pixel a CSS pixel: small files, and enough to see a fault.
		test.use({
			colorScheme: scheme,
			deviceScaleFactor: 1,
			contextOptions: { reducedMotion: 'reduce' }
		});

		test('charts look as they were last approved', async ({ page }) => {
			test.setTimeout(60_000);
			await openStory(page);
			await wakeCharts(page);
			const steps = await stepsOf(page);
			for (const chart of charts) {
				const last = steps.findLast((step) => step.chart === chart);
				if (!last) throw new Error(`no chart « ${chart} »`);
				await goTo(page, last);
				await stillness(page);
				// To take its picture the browser is asked to show it: pinned, it is there already.
				await padding(page, '0');
				// Fonts are drawn a little differently from one machine to the next.
				await expect
					.soft(page.locator(`figure[data-chart="${chart}"]`))
					.toHaveScreenshot(`${chart}-${scheme}.png`, { maxDiffPixelRatio: 0.02 });
				await padding(page, '');
			}
		});
	});
}
