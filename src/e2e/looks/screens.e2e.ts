/** To approve pictures anew: `npx playwright test screens --update-snapshots`, then look at each. */
import { expect, test, type Page } from '@playwright/test';
import { goTo, openStory, stepsOf, stillness, wakeCharts } from '../site.fixtures';
import { approvedIn, screen } from './screens.fixtures';

const padding = (page: Page, top: string) =>
	page.evaluate((top) => void (document.documentElement.style.scrollPaddingTop = top), top);

for (const scheme of ['light', 'dark'] as const) {
	test.describe(`in the ${scheme} scheme`, () => {
		// One pixel a CSS pixel: small files, and enough to see a fault.
		test.use({
			colorScheme: scheme,
			deviceScaleFactor: 1,
			contextOptions: { reducedMotion: 'reduce' }
		});

		test(
			'charts look as they were last approved',
			{ tag: '@long' },
			async ({ page }, { project }) => {
				test.setTimeout(60_000);
				const approved = approvedIn(project.name, scheme);
				await openStory(page);
				await wakeCharts(page);
				const steps = await stepsOf(page);
				for (const chart of approved) {
					const last = steps.findLast((step) => step.chart === chart);
					if (!last) throw new Error(`no chart « ${chart} »`);
					await goTo(page, last);
					await stillness(page);
					// To take its picture the browser is asked to show it: pinned, it is there already.
					await padding(page, '0');
					// Fonts are drawn a little differently from one machine to the next.
					await expect
						.soft(page.locator(`figure[data-chart="${chart}"]`))
						.toHaveScreenshot(screen(chart, scheme), { maxDiffPixelRatio: 0.02 });
					await padding(page, '');
				}
			}
		);
	});
}
