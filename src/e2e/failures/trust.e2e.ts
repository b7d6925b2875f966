import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../tools/site/serve.ts';
import { STEPS } from '../story.fixtures';

/** Scrolls to the end of the page, half a screen at a time, as a reader would. */
async function readThrough(page: Page): Promise<void> {
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	const screen = page.viewportSize()?.height ?? 800;
	for (let top = 0; top < height; top += screen * 2) {
		await page.evaluate((y) => scrollTo(0, y), top);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
}

for (const path of ['.', 'donnees/']) {
	test(`the policy lets all of ${path} through, at load and to the end`, async ({ page }) => {
		const said: string[] = [];
		page.on('pageerror', (error) => said.push(error.message));
		await page.exposeFunction('violated', (what: string) => said.push(what));
		await page.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				const { effectiveDirective, blockedURI, sample } = event;
				const tell: unknown = Reflect.get(window, 'violated');
				if (typeof tell === 'function') tell(`${effectiveDirective} ${blockedURI} ${sample}`);
			});
		});
		const response = await page.goto(path);
		expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
		await readThrough(page);
		// Asked for on purpose: the listener hears what the policy refuses.
		expect(said).toEqual([]);
		await page.evaluate(() => {
			const picture = new Image();
			picture.src = 'https://example.invalid/x.png';
		});
		await expect.poll(() => said.length).toBeGreaterThan(0);
	});
}

test('a script that is not the site’s own does not run', async ({ page }) => {
	await page.goto('.');
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		try {
			script.textContent = 'document.documentElement.dataset.ran = "yes"';
		} catch {
			return 'refused';
		}
		document.head.append(script);
		return document.documentElement.dataset['ran'] ?? 'blocked';
	});
	expect(['refused', 'blocked']).toContain(ran);
});

test(
	'no request leaves the site, no cookie is set, nothing is kept but what the reader chose',
	{ tag: '@long' },
	async ({ page, context, baseURL }) => {
		const { origin } = new URL(baseURL ?? '');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('.');
		await readThrough(page);
		await page.locator('[data-step] a:has(> data)').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.evaluate(() => (location.hash = 'examens'));
		await page.reload();
		await page.locator('[data-shown]').first().waitFor({ state: 'attached' });
		await page.goBack();
		await page.goto('donnees/');
		expect(await kept(page)).toEqual(NOTHING);
		await page.goBack();
		await page.locator('[data-shown]').first().waitFor({ state: 'attached' });
		expect(await kept(page)).toEqual(NOTHING);
		await page.getByRole('radio', { name: 'Tout afficher' }).check({ force: true });
		await page.reload();
		expect(await kept(page)).toEqual({ ...NOTHING, local: { mode: 'flat' } });
		const dark = page.locator('input[name="scheme"][value="dark"]');
		await dark.evaluate((radio: HTMLInputElement) => radio.click());
		expect(await kept(page)).toEqual({ ...NOTHING, local: { mode: 'flat', scheme: 'dark' } });
		expect(asked.length).toBeGreaterThan(3);
		expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	}
);

const NOTHING = { local: {}, session: {}, databases: 0, caches: 0, workers: 0 };

/** All that a browser may keep for a site, once the page has been told that it is left for a while. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		Reflect.deleteProperty(document, 'visibilityState');
		document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		return {
			local: { ...localStorage },
			session: { ...sessionStorage },
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			workers: (await navigator.serviceWorker.getRegistrations()).length
		};
	});

test(
	'the story stays whole where one request in five is lost',
	{ tag: '@long' },
	async ({ browser }) => {
		test.slow();
		let asked = 0;
		let lost = 0;
		// The page itself comes; of what it asks for, one in five does not, another one at each visit.
		const site = await serve('build', {
			port: 0,
			drop: (path) => {
				if (path.endsWith('/')) return false;
				asked += 1;
				if (asked % 5 !== 0) return false;
				lost += 1;
				return true;
			}
		});
		try {
			let whole: Awaited<ReturnType<typeof texts>> | undefined;
			for (let visit = 0; visit < 4; visit++) {
				// A reader of their own each time: nothing is in the cache.
				const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
				const page = await context.newPage();
				await page.goto(site.url);
				whole ??= await texts(page);
				for (const part of [0.25, 0.5, 0.75, 1]) {
					await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), part);
					await page.waitForTimeout(200);
				}
				expect(await texts(page)).toEqual(whole);
				await context.close();
			}
			expect(whole?.steps).toBe(STEPS.length);
			expect(whole?.bare).toEqual([]);
			expect(lost).toBeGreaterThan(4);
		} finally {
			await site.close();
		}
	}
);

const texts = (page: Page) =>
	page.evaluate(() => {
		const steps = [...document.querySelectorAll('[data-step]')];
		return {
			steps: steps.length,
			words: steps.map((step) => step.textContent).join('\n'),
			numbers: document.querySelectorAll('[data-step] data, table data').length,
			bare: [...document.querySelectorAll('figure[data-chart]')]
				.filter((figure) => !figure.querySelector('svg :is(path, rect, circle, line)'))
				.map((figure) => figure.getAttribute('data-chart'))
		};
	});

test('what is not there has a page in French, which reads without scripts', async ({
	page,
	browser,
	baseURL
}) => {
	const response = await page.goto('rien/du/tout');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
	const accessibility = page.getByRole('link', { name: 'Accessibilité' });
	expect(await accessibility.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
		`${baseURL}accessibilite/`
	);
	await page.getByRole('link', { name: 'Qui apprend au Cnam' }).click();
	await expect(page.locator('#ouverture')).toBeVisible();
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(`${baseURL}rien/du/tout`);
	await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
	await expect(plain.getByText('L’adresse est peut-être mal recopiée')).toBeVisible();
	// No link is better than one that may lead nowhere.
	await expect(plain.getByRole('link')).toHaveCount(0);
	await context.close();
});
