import { expect, test, type Page } from '@playwright/test';
import { openStory } from './site.fixtures';

/** Names of the charts that have an edge of the screen to hold on to. */
const held = (page: Page) =>
	page.$$eval('figure[data-chart]', (figures) =>
		figures
			.filter((figure) => getComputedStyle(figure).top !== 'auto')
			.map((figure) => figure.getAttribute('data-chart'))
	);

test('only charts about the reader’s place are pinned, so that a long story costs no more', async ({
	page
}) => {
	await openStory(page);
	const all = await page.locator('figure[data-chart]').count();
	for (const y of [0, 9000, 20_000]) {
		await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
		await expect.poll(async () => (await held(page)).length).toBeLessThanOrEqual(5);
		expect((await held(page)).length).toBeGreaterThanOrEqual(2);
	}
	expect(all).toBeGreaterThan(20);
});

test('wherever a reader comes at once, even while they move, the chart is pinned in that very frame', async ({
	page
}) => {
	await openStory(page);
	const loose = await page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		const bar = document.querySelector('[data-bar]')?.getBoundingClientRect().height ?? NaN;
		const steps = [...document.querySelectorAll('[data-step]')];
		const faults: string[] = [];
		// To and fro over the whole story, one jump a frame: nobody is at rest in between.
		for (let index = 0; index < steps.length; index += 1) {
			const step = steps[index % 2 ? index : steps.length - 1 - index];
			const figure = step?.closest('.track')?.querySelector('figure');
			if (!step || !figure) continue;
			step.scrollIntoView({ behavior: 'instant' });
			await frame();
			const { top, bottom } = figure.getBoundingClientRect();
			const track = figure.parentElement?.getBoundingClientRect();
			// At the end of its track it moves on with it.
			const due = Math.min(bar, (track?.bottom ?? NaN) - (bottom - top));
			if (!(Math.abs(top - due) <= 1)) faults.push(`${step.id}: at ${top}, due at ${due}`);
		}
		return faults;
	});
	expect(loose).toEqual([]);
});

test('without scripts every chart is pinned', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('.');
	const tops = await page.$$eval('figure[data-chart]', (figures) =>
		figures.map((figure) => [getComputedStyle(figure).position, getComputedStyle(figure).top])
	);
	expect(tops.length).toBeGreaterThan(20);
	expect(tops.filter(([position, top]) => position !== 'sticky' || top === 'auto')).toEqual([]);
	await context.close();
});
