/** What one reads as the page opens moves for nothing: scripts in time, late, or never. */
import { expect, test, type Page } from '@playwright/test';

/** Ways in which scripts come. */
const COMES: Readonly<Record<string, (page: Page) => Promise<() => void>>> = {
	'in time': () => Promise.resolve(() => undefined),
	late: async (page) => {
		let release = () => {};
		const held = new Promise<void>((done) => (release = done));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		setTimeout(release, 2500);
		return release;
	},
	never: async (page) => {
		await page.route('**/*.js', (route) => route.abort());
		return () => undefined;
	}
};

/** Ways in which a reader goes somewhere in the first second. */
const GOES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'by End': (page) => page.keyboard.press('End'),
	'by the wheel': async (page) => {
		await page.mouse.move(190, 600);
		await page.mouse.wheel(0, 12_000);
	},
	'by the contents list': async (page) => {
		await page.locator('[data-bar] summary').click();
		await page.locator('[data-bar] a[href="#examens"]').click();
	},
	'by finding a word': (page) =>
		page.evaluate(() => void Reflect.get(window, 'find').call(window, 'parchemins'))
};

test.describe('as the page opens', { tag: '@own-size' }, () => {
	for (const [when, comes] of Object.entries(COMES)) {
		for (const [how, goes] of Object.entries(GOES)) {
			test(
				`scripts ${when}, gone ${how}: what is read stays for five seconds`,
				{ tag: '@long' },
				async ({ page }) => {
					const release = await comes(page);
					await page.goto('.', { waitUntil: 'commit' });
					await page.locator('footer').waitFor({ state: 'attached' });
					const tall = await page.evaluate(() => document.documentElement.scrollHeight);
					await goes(page);
					// Arrived: the browser may take a moment to scroll.
					await page.evaluate(async () => {
						let last = -1;
						for (let still = 0; still < 6; still += 1) {
							await new Promise((done) => requestAnimationFrame(done));
							if (scrollY !== last) still = 0;
							last = scrollY;
						}
					});
					expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
					const moves = await page.evaluate(async () => {
						const texts = [...document.querySelectorAll('[data-step] p, h2, footer p')];
						const read = texts.find(
							(text) => text.getBoundingClientRect().top > innerHeight * 0.55
						);
						if (!read) return ['nothing is read'];
						const place = read.getBoundingClientRect().top;
						const faults: string[] = [];
						const until = performance.now() + 5000;
						while (performance.now() < until) {
							await new Promise((done) => requestAnimationFrame(done));
							const now = read.getBoundingClientRect().top;
							if (Math.abs(now - place) > 1) faults.push(`${place} became ${now}`);
						}
						return faults;
					});
					expect(moves.slice(0, 3)).toEqual([]);
					// The page's true height from the first layout, but for lines that a typeface breaks elsewhere.
					const now = await page.evaluate(() => document.documentElement.scrollHeight);
					expect(Math.abs(now - tall)).toBeLessThan(tall * 0.005);
					release();
				}
			);
		}
	}

	for (const width of [390, 820, 1440]) {
		test(
			`nothing shifts as the page opens and is read, typefaces apart, at ${width} px`,
			{ tag: width === 390 ? [] : '@long' },
			async ({ page }) => {
				test.setTimeout(60_000);
				await page.setViewportSize({
					width,
					height: width === 390 ? 844 : width === 820 ? 1180 : 900
				});
				await page.addInitScript(() => {
					const shifts: string[] = [];
					Object.assign(window, { shifts });
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries() as (PerformanceEntry & {
							value: number;
							hadRecentInput: boolean;
							sources: { node?: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
						})[]) {
							const moved = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
								const name = node?.textContent?.slice(0, 40) ?? '';
								return `« ${name} » from ${from.x} ${from.y} to ${to.x} ${to.y}`;
							});
							shifts.push(`${entry.value}: ${moved.join(' | ')}`);
						}
					}).observe({ type: 'layout-shift', buffered: true });
				});
				// What a typeface moves as it comes in place of its stand-in is measured below.
				await page.route('**/*.woff2', (route) => route.abort());
				await page.goto('.');
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				await page.waitForTimeout(500);
				for (let y = 0; y < 60_000; y += 800) {
					const more = await page.evaluate((top) => {
						scrollTo({ top, behavior: 'instant' });
						return top < document.documentElement.scrollHeight;
					}, y);
					await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
					if (!more) break;
				}
				expect(await page.evaluate(() => Reflect.get(window, 'shifts') as string[])).toEqual([]);
			}
		);
	}
});
