import { expect, test, type Page } from '@playwright/test';
import { openStory } from './site.fixtures';

const isStaged = (page: Page) => page.evaluate(() => 'staged' in document.documentElement.dataset);
const live = async (page: Page) => {
	await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
};
const heights = (page: Page) =>
	page
		.locator('section[id]')
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetHeight));

/** Keeps scripts from arriving; returns what lets them through. */
async function hold(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

/** Where the first words of a section stand on the screen. */
const topOf = (page: Page, selector: string) =>
	page.locator(selector).evaluate((e) => e.getBoundingClientRect().top);

test('far parts wait while the page opens; then every height is what it is', async ({ page }) => {
	const release = await hold(page);
	await page.addInitScript(() =>
		addEventListener('DOMContentLoaded', () => {
			const look = () => {
				const title = [...document.querySelectorAll('.scene h3')].at(-1);
				const seen = title?.checkVisibility({ contentVisibilityAuto: true });
				document.documentElement.dataset['lastAtFirst'] = String(seen);
			};
			// The browser knows what is off the screen once it has drawn a frame.
			requestAnimationFrame(() => requestAnimationFrame(look));
		})
	);
	await page.goto('.', { waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	expect(await isStaged(page)).toBe(true);
	await expect(page.locator('html')).toHaveAttribute('data-last-at-first', 'false');
	const last = page.locator('.scene h3').last();
	const laidOut = () =>
		last.evaluate((title) => title.checkVisibility({ contentVisibilityAuto: true }));
	// While scripts are on their way, what waits is laid out.
	await expect.poll(() => page.locator('[data-late]').count()).toBe(0);
	expect(await laidOut()).toBe(true);
	release();
	await live(page);
	expect(await isStaged(page)).toBe(false);
	expect(await laidOut()).toBe(true);
	const staged = await heights(page);

	await page.goto('about:blank');
	await page.goto('./#ouverture');
	await live(page);
	expect(await heights(page)).toEqual(staged);
});

test('once scripts have come, nothing waits for them any more', async ({ page }) => {
	await page.addInitScript(() => {
		const waiting = new Set<number>();
		Reflect.set(globalThis, 'waiting', waiting);
		const { setTimeout, clearTimeout } = window;
		window.setTimeout = ((then: () => void, ms = 0) => {
			const timer = setTimeout(() => {
				waiting.delete(timer);
				then();
			}, ms);
			if (ms > 1000) waiting.add(timer);
			return timer;
		}) as typeof window.setTimeout;
		window.clearTimeout = (timer) => {
			waiting.delete(Number(timer));
			clearTimeout(timer);
		};
	});
	const waiting = () =>
		page.evaluate(() => (Reflect.get(globalThis, 'waiting') as Set<number>).size);
	const release = await hold(page);
	await page.goto('.', { waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	expect(await waiting()).toBe(1);
	release();
	await live(page);
	expect(await waiting()).toBe(0);
});

test('far rows of the table of figures wait as well, then all are there', async ({ page }) => {
	const release = await hold(page);
	const away = () =>
		page.locator('tbody tr').evaluateAll((rows) => rows.filter((row) => !row.clientHeight).length);
	await page.addInitScript(() =>
		addEventListener('DOMContentLoaded', () => {
			const rows = [...document.querySelectorAll('tbody tr')];
			const first = rows.findIndex((row) => !row.clientHeight);
			document.documentElement.dataset['shownAtFirst'] = String(first);
		})
	);
	await page.goto('donnees/', { waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	const shown = Number(await page.locator('html').getAttribute('data-shown-at-first'));
	expect(shown).toBeGreaterThan(10);
	// Below the first screen.
	const { bottom } = await page
		.locator('tbody tr')
		.nth(shown - 1)
		.evaluate((row) => row.getBoundingClientRect());
	expect(bottom).toBeGreaterThan((page.viewportSize()?.height ?? NaN) * 1.3);
	// While scripts are on their way.
	await expect.poll(away).toBe(0);
	release();
	await expect(page.locator('thead button').first()).toBeVisible();
	await expect.poll(() => isStaged(page)).toBe(false);
	expect(await away()).toBe(0);

	const last = page.locator('tbody tr').last();
	const id = await last.getAttribute('id');
	await page.goto('about:blank');
	await page.goto(`donnees/#${id}`);
	await expect(last).toBeInViewport();
	expect(await away()).toBe(0);
});

test('a page opened further down, or come back to, waits for nothing', async ({ page }) => {
	const release = await hold(page);
	await page.goto('./#examens', { waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	expect(await isStaged(page)).toBe(false);
	release();
	await page.goto('about:blank');
	await openStory(page);
	await page.evaluate(() => scrollTo({ top: 12_000, behavior: 'instant' }));
	await page.reload({ waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	expect(await isStaged(page)).toBe(false);
});

test('who begins to read before scripts come does not see the text move', async ({ page }) => {
	const release = await hold(page);
	await page.goto('.', { waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.mouse.move(195, 600);
	for (let turn = 0; turn < 8; turn += 1) {
		await page.mouse.wheel(0, 1200);
		await page.waitForTimeout(60);
	}
	await page.waitForTimeout(300);
	const step = await page.evaluate(() => {
		const all = [...document.querySelectorAll('[data-step] p')];
		const seen = all.find((e) => e.getBoundingClientRect().top > 0.5 * innerHeight);
		return seen?.closest('[data-step]')?.id ?? '';
	});
	expect(step).not.toBe('');
	const before = await topOf(page, `#${step} p >> nth=0`);
	release();
	await live(page);
	expect(await isStaged(page)).toBe(false);
	expect(Math.abs((await topOf(page, `#${step} p >> nth=0`)) - before)).toBeLessThanOrEqual(2);
});

test('should scripts not come, nothing waits for long @long', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('.');
	await expect.poll(() => isStaged(page), { timeout: 8000 }).toBe(false);
});
