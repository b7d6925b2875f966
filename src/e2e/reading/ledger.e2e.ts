import { expect, test, type Page } from '@playwright/test';
import { languageAt, LANGUAGES } from '../languages.fixtures';

const ledger = (page: Page) => page.locator('#verification .ledger');
/** Heights in px, at most: of a question of the list, of the whole section. */
const LINE = 40;
/** Of a question that quotes the report and translates it. */
const TRANSLATED = 60;
const SECTION = 2400;

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test(
		'what is open comes first, a line each; a key unfolds its verdict and its sum',
		{ tag: '@own-size' },
		async ({ page }, { project }) => {
			await page.goto('.');
			const folded = await ledger(page)
				.locator('.group')
				.evaluateAll((all) => all.map((group) => group.querySelector(':scope > details') !== null));
			expect(folded[0]).toBe(false);
			expect(folded).toEqual(folded.toSorted((one, other) => Number(one) - Number(other)));

			const lines = ledger(page).locator('.group > ul > li');
			expect(await lines.count()).toBeGreaterThan(5);
			const heights = await lines.evaluateAll((all) =>
				all.map((line) => line.getBoundingClientRect().height)
			);
			expect(Math.max(...heights)).toBeLessThan(
				languageAt(project) === LANGUAGES[0] ? LINE : TRANSLATED
			);

			const sum = lines.first().locator('.sum').first();
			await expect(sum).toBeHidden();
			await lines.first().locator('summary').focus();
			await page.keyboard.press('Enter');
			await expect(sum).toBeVisible();
		}
	);

	test('the section is read in three screens', { tag: '@own-size' }, async ({ page }) => {
		await page.goto('.');
		await expect(page.locator('figure[data-shown]').first()).toBeAttached();
		const box = await page.locator('#verification').boundingBox();
		expect(box?.height).toBeLessThanOrEqual(SECTION);
	});
});

test('the picture’s groups are the list’s headings, with their counts', async ({ page }) => {
	await page.goto('.');
	const headings = await ledger(page).locator('h4').allInnerTexts();
	const alt = await page
		.locator('figure[data-chart="bilan"] svg')
		.first()
		.getAttribute('aria-label');
	const counted = await ledger(page)
		.locator('.group')
		.evaluateAll((all) => all.map((group) => group.querySelectorAll('li').length));
	expect(headings.length).toBeGreaterThan(2);
	for (const [index, heading] of headings.entries()) {
		const [, count = '', name = ''] = /^(\d+)\s+(.*)$/u.exec(heading) ?? [];
		expect(counted[index]).toBe(Number(count));
		expect(alt?.toLowerCase().replaceAll('\u00a0', '')).toContain(
			`${name.toLowerCase().replaceAll('\u00a0', '')}: ${count}`
		);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'each check links to its figures, in the table and in the story',
		{ tag: '@long' },
		async ({ page }) => {
			await page.goto('.');
			const lines = ledger(page).locator('li');
			await expect(lines).not.toHaveCount(0);
			for (const line of await lines.all()) {
				expect(await line.locator('a[href*="donnees/#"] > data').count()).toBeGreaterThan(0);
				for (const link of await line.locator('a[href^="#"]').all()) {
					const target = (await link.getAttribute('href')) ?? '';
					expect(await page.locator(target).count(), target).toBe(1);
				}
			}
		}
	);
});
