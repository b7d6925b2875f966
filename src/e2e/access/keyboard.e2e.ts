import { expect, test, type Page } from '@playwright/test';
import { focusOf, open, PAGES, type Focus } from './accessibility.fixtures';
import { languageAt } from '../languages.fixtures';
import { openStory } from '../site.fixtures';

/** Presses a key until the focus leaves the page, or comes to its first stop again. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Focus[]> {
	const walked: Focus[] = [];
	const away = key === 'Tab' ? 'back' : 'on';
	for (;;) {
		await page.keyboard.press(key);
		const focus = await focusOf(page);
		if (focus.went === 'none' || (walked.length > 0 && focus.went === away)) return walked;
		walked.push(focus);
		if (walked.length > 2000) throw new Error('the focus is trapped');
	}
}

const wrongIn = (walked: readonly Focus[]): string[] =>
	walked
		.filter((focus) => focus.wrong.length > 0)
		.map((focus) => `${focus.what}: ${focus.wrong.join()}`);

test(
	'by keyboard alone the story is walked to its end: each stop seen, none a trap',
	{ tag: '@long' },
	async ({ page }, { project }) => {
		test.setTimeout(120_000);
		await openStory(page);
		const walked = await walk(page, 'Tab');
		expect(wrongIn(walked)).toEqual([]);
		// Every control, link and table of the story, to the last link of the foot.
		expect(walked.length).toBeGreaterThan(200);
		expect(walked.at(-1)?.what).toContain(languageAt(project).pages.footer.legal);
	}
);

test('the way back by keyboard is seen too', { tag: '@long' }, async ({ page }) => {
	test.setTimeout(120_000);
	await openStory(page);
	const forth = await walk(page, 'Tab');
	const back = await walk(page, 'Shift+Tab');
	expect(wrongIn(back)).toEqual([]);
	expect(back.length).toBeGreaterThan(forth.length - 5);
});

test('the other pages are walked by keyboard to their end', { tag: '@long' }, async ({ page }) => {
	const wrong: string[] = [];
	for (const path of PAGES.filter((one) => one !== '.' && one !== 'donnees/')) {
		await open(page, path);
		const walked = await walk(page, 'Tab');
		expect(walked.length, path).toBeGreaterThan(0);
		wrong.push(...wrongIn(walked).map((fault) => `${path} ${fault}`));
	}
	expect(wrong).toEqual([]);
});

test('the first stop skips to the story', async ({ page }, { project }) => {
	await openStory(page);
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText(languageAt(project).ui.skip);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const inStory = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	expect(inStory).toBe(true);
});
