/** Engines that lack what is newest in CSS: the story is read whole, and in order, with nothing over it. */
import { expect, test, type Page } from '@playwright/test';
import { readThrough } from '../seen.fixtures';

type Lack = readonly [known: RegExp, unknown: string];

/** What engines of an age don't know, written so that none does; older ones lack what newer ones do. */
const OF_2024: readonly Lack[] = [[/\bround\(/g, 'not-round(']];
const OF_2023: readonly Lack[] = [
	...OF_2024,
	[/@container/g, '@not-container'],
	[/container-type/g, 'not-container-type'],
	[/:has\(/g, ':not-has(']
];
const OF_2021: readonly Lack[] = [
	...OF_2023,
	[/(\d)[sld]v([hw])\b/g, '$1no$2'],
	[/aspect-ratio/g, 'not-aspect-ratio'],
	[/:(is|where)\(/g, ':not-$1('],
	[/\binset:/g, 'not-inset:'],
	[/content-visibility|contain:/g, 'not-$&']
];
const OF_2019: readonly Lack[] = [
	...OF_2021,
	[/\b(min|max|clamp)\(/g, 'not-$1('],
	[/\bgap:/g, 'not-gap:']
];

const LACKS: Readonly<Record<string, readonly Lack[]>> = {
	'round(), of 2024': OF_2024,
	'round(), container queries and :has(), of 2023': OF_2023,
	'and svh, aspect-ratio, :is(), :where(), inset, of 2021': OF_2021,
	'and min(), max(), clamp(), of 2019': OF_2019
};

const SIZES = [
	[390, 844],
	[820, 1180],
	[1440, 900]
] as const;

test.describe('in an older engine', { tag: '@own-size' }, () => {
	test.use({ bypassCSP: true });

	/** Serves pages as an engine without these features would understand them. */
	async function without(page: Page, lacks: readonly Lack[]): Promise<void> {
		await page.route(/\/(donnees\/)?(#.*)?$/, async (route) => {
			const response = await route.fetch();
			const html = (await response.text()).replace(/<style>[^]*?<\/style>/g, (style) =>
				lacks.reduce((css, [known, unknown]) => css.replace(known, unknown), style)
			);
			await route.fulfill({ response, body: html });
		});
	}

	for (const [what, lacks] of Object.entries(LACKS)) {
		for (const [width, height] of SIZES) {
			test(
				`without ${what}, at ${width} px, every text can be read`,
				{ tag: '@long' },
				async ({ page }) => {
					test.setTimeout(60_000);
					await without(page, lacks);
					await page.setViewportSize({ width, height });
					await page.goto('.');
					expect(await page.evaluate(() => document.querySelector('style')?.textContent)).toContain(
						'not-'
					);
					await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
					expect(await readThrough(page)).toEqual([]);
					// A chart has its drawing, at its place, once.
					const bare = await page.$$eval('figure[data-chart]', (figures) =>
						figures
							.filter((figure) => {
								const seen = [...figure.querySelectorAll('svg')].filter(
									(svg) => svg.getBoundingClientRect().height > 100
								);
								return seen.length !== 1;
							})
							.map((figure) => figure.getAttribute('data-chart'))
					);
					expect(bare).toEqual([]);
				}
			);
		}
	}

	test('a browser without modules gets the story flat, each chart in its last state', async ({
		page
	}) => {
		await page.addInitScript(() => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'));
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('.');
		await expect(page.locator('html')).toHaveAttribute('data-mode', 'flat');
		const positions = await page.$$eval('figure[data-chart]', (figures) =>
			figures.map((figure) => getComputedStyle(figure).position)
		);
		expect(new Set(positions)).toEqual(new Set(['static']));
	});
});
