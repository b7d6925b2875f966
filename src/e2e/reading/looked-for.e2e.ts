/** What a browser scrolls to stands clear of what is pinned: found text, links to text, Space. */
import { expect, test, type Page } from '@playwright/test';
import { noteSeen, unseen } from '../seen.fixtures';

const SIZES = [
	[320, 568],
	[390, 664],
	[390, 844],
	[820, 1180],
	[1440, 900]
] as const;

/** Of each step, some words that stand nowhere before it, as one would look for them. */
const wordsOf = (page: Page) =>
	page.evaluate(() => {
		const story = document.querySelector('main')?.textContent ?? '';
		return [...document.querySelectorAll('[data-step]')].flatMap((step) => {
			const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const said = walker.currentNode.textContent?.trim() ?? '';
				// As it stands, narrow spaces too.
				const words = said.split(' ').slice(0, 4).join(' ');
				if (words.length > 8 && story.indexOf(words) === story.lastIndexOf(words)) {
					return [{ id: step.id, words }];
				}
			}
			return [];
		});
	});

/** Whether what is selected, or else an element, has nothing over it. */
const isClear = (page: Page) =>
	page.evaluate(() => {
		const selection = getSelection();
		const node = selection?.anchorNode?.parentElement;
		const box = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
		if (!box || !node) return 'nothing found';
		const y = box.top + box.height / 2;
		if (y < 0 || y > innerHeight) return `off the screen, at ${y}`;
		const over = document.elementFromPoint(box.left + Math.min(5, box.width / 2), y);
		return over && (node.contains(over) || over.contains(node))
			? 'clear'
			: `under ${over?.outerHTML.slice(0, 60)}`;
	});

test.describe('where one looks for something', { tag: '@own-size' }, () => {
	// Where words stand, not how they are drawn: large screens take long enough.
	test.use({ deviceScaleFactor: 1 });

	for (const [width, height] of SIZES) {
		test(`found text is seen, at ${width}×${height}`, { tag: '@long' }, async ({ page }) => {
			test.setTimeout(120_000);
			await page.setViewportSize({ width, height });
			await page.goto('.');
			await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
			const all = await wordsOf(page);
			expect(all.length).toBeGreaterThan(30);
			const faults: string[] = [];
			for (const from of ['top', 'end']) {
				for (const { id, words } of all) {
					await page.evaluate((up) => {
						getSelection()?.removeAllRanges();
						scrollTo({
							top: up ? 0 : document.documentElement.scrollHeight,
							behavior: 'instant'
						});
					}, from === 'top');
					await page.evaluate(
						(text) => Reflect.get(window, 'find').call(window, text, true, false, true),
						words
					);
					await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
					const how = await isClear(page);
					if (how !== 'clear') faults.push(`${id}, from the ${from}, « ${words} »: ${how}`);
				}
			}
			expect(faults).toEqual([]);
		});

		test(
			`a link to text leads to where it is seen, at ${width}×${height}`,
			{ tag: '@long' },
			async ({ page }) => {
				test.setTimeout(120_000);
				await page.setViewportSize({ width, height });
				await page.goto('.');
				const all = (await wordsOf(page)).filter((_, index) => index % 6 === 0);
				const faults: string[] = [];
				for (const { id, words } of all) {
					await page.goto('about:blank');
					await page.goto(`./#:~:text=${encodeURIComponent(words)}`);
					await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
					await page.waitForTimeout(150);
					const how = await page.evaluate((text) => {
						Reflect.get(window, 'find').call(window, text);
						// Words of the first screen are there without being gone to.
						const found = getSelection()?.getRangeAt(0).getBoundingClientRect();
						return scrollY > 0 || (found !== undefined && found.bottom < innerHeight);
					}, words);
					const seen = await isClear(page);
					if (!how || seen !== 'clear') faults.push(`${id}, « ${words} »: ${seen}`);
				}
				expect(faults).toEqual([]);
			}
		);
	}

	for (const [width, height] of [
		[320, 568],
		[390, 844],
		[500, 800],
		[820, 1180],
		[1440, 900]
	] as const) {
		test(
			`read by Space alone, no text is skipped, at ${width}×${height}`,
			{ tag: '@long' },
			async ({ page }) => {
				test.setTimeout(240_000);
				await page.addInitScript(() => localStorage.setItem('mode', 'scroll'));
				await page.emulateMedia({ reducedMotion: 'reduce' });
				await page.setViewportSize({ width, height });
				await page.goto('.');
				await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				const atEnd = () =>
					page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
				for (let stop = 0; stop < 400 && !(await atEnd()); stop += 1) {
					await noteSeen(page);
					const before = await page.evaluate(() => scrollY);
					await page.keyboard.press('Space');
					await page.waitForFunction((y) => scrollY !== y, before);
					await page.evaluate(async () => {
						let last = -1;
						for (let still = 0; still < 4; still += 1) {
							await new Promise((done) => requestAnimationFrame(done));
							if (scrollY !== last) still = 0;
							last = scrollY;
						}
					});
				}
				await noteSeen(page);
				expect(await unseen(page)).toEqual([]);
			}
		);
	}
});
