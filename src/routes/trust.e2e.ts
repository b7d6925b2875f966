import { expect, test, type Page } from '@playwright/test';
import { serve } from '../tools/serve.js';

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

test('no request leaves the site, no cookie is set, nothing is kept of the reader', async ({
	page,
	context,
	baseURL
}) => {
	const { origin } = new URL(baseURL ?? '');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('.');
	await readThrough(page);
	await page.locator('[data-step] a:has(> data)').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.goto('donnees/');
	expect(asked.length).toBeGreaterThan(3);
	expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	const kept = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
		databases: (await indexedDB.databases()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	// Where each entry of the history was scrolled to: it is gone when the tab is closed.
	expect(kept).toEqual({ local: [], session: ['places'], databases: 0, workers: 0 });
});

test('the story stays whole where one request in five is lost @long', async ({ browser }) => {
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
		expect(whole?.steps).toBeGreaterThan(40);
		expect(whole?.bare).toEqual([]);
		expect(lost).toBeGreaterThan(4);
	} finally {
		await site.close();
	}
});

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

test('what is not there has a page in French, without scripts', async ({ page }) => {
	const response = await page.goto('rien/du/tout');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
	expect(await page.locator('script').count()).toBe(0);
	await page.getByRole('link', { name: 'Qui apprend au Cnam' }).click();
	await expect(page.locator('#ouverture')).toBeVisible();
});
