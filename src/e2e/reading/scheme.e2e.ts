import { expect, test, type Page } from '@playwright/test';
import { openStory, settle } from '../site.fixtures';

const paper = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** What a browser that follows the system paints around the page. */
const around = (page: Page) =>
	page.evaluate(
		() =>
			[...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
				({ media }) => matchMedia(media).matches
			)?.content
	);

/** The colour of the opening's first units. */
const ink = (page: Page) =>
	page
		.locator('#ouverture .units:visible .mark')
		.first()
		.evaluate((mark) => getComputedStyle(mark).stroke);

async function choose(page: Page, name: string): Promise<void> {
	const contents = page.locator('.bar details');
	await contents.locator('summary').click();
	await contents.getByRole('group', { name: 'Apparence' }).getByText(name, { exact: true }).click();
	await expect(contents.getByRole('radio', { name })).toBeChecked();
	await page.keyboard.press('Escape');
}

test.use({ colorScheme: 'light' });

test(
	'light or dark is the reader’s choice, kept, and there before scripts are',
	{ tag: '@long' },
	async ({ page }) => {
		await openStory(page);
		await expect(page.locator('figure[data-chart="question"] .live')).toHaveCount(1);
		await settle(page);
		const light = { paper: await paper(page), around: await around(page), ink: await ink(page) };

		await choose(page, 'Sombre');
		const dark = { paper: await paper(page), around: await around(page) };
		expect(dark.paper).not.toBe(light.paper);
		expect(dark.around).not.toBe(light.around);
		await expect.poll(() => ink(page)).not.toBe(light.ink);

		await page.route('**/*.js', (route) => route.abort());
		for (const path of ['.', 'donnees/']) {
			await page.goto(path);
			expect({ paper: await paper(page), around: await around(page) }).toEqual(dark);
		}
		await page.unroute('**/*.js');

		await page.goto('.');
		await choose(page, 'Clair');
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await paper(page)).toBe(light.paper);
		await choose(page, 'Système');
		expect({ paper: await paper(page), around: await around(page) }).toEqual(dark);
		expect(await page.evaluate(() => localStorage.getItem('scheme'))).toBeNull();
	}
);
