import { expect, test } from '@playwright/test';
import { focusOf, type Focus } from './accessibility.fixtures';
import { openStory } from './site.fixtures';

test('the story is walked by keyboard alone, from top to end and back: in order, seen, never trapped', async ({
	page
}) => {
	test.setTimeout(120_000);
	await openStory(page);
	for (const key of ['Tab', 'Shift+Tab']) {
		const walked: Focus[] = [];
		for (;;) {
			await page.keyboard.press(key);
			const focus = await focusOf(page);
			// After the last stop the browser takes the focus, or gives it to the first again.
			if (focus.place < 0 || focus.place === walked[0]?.place) break;
			walked.push(focus);
			if (walked.length > 2000) throw new Error('the focus is trapped');
		}
		const places = walked.map(({ place }) => place);
		const inOrder = [...places].sort((a, b) => (key === 'Tab' ? a - b : b - a));
		expect(places).toEqual(inOrder);
		expect(new Set(places).size).toBe(places.length);
		// Each chart has its table, at least.
		expect(places.length).toBeGreaterThan(40);
		const wrong = walked.filter((focus) => focus.wrong.length > 0);
		expect(wrong.map((focus) => `${key}: ${focus.what}: ${focus.wrong.join()}`)).toEqual([]);
	}
});

test('the first stop skips to the story', async ({ page }) => {
	await openStory(page);
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Aller au récit');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const inStory = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	expect(inStory).toBe(true);
});
