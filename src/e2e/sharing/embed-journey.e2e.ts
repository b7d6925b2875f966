/** What a reader of another site does with a framed chart, with the code as given and the headers as sent. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { bytes } from '../built-site.fixtures';
import { CHARTS, NAME } from '../story.fixtures';
import { atOnce, given, heightOf, inside, neededBy, test, withoutScript } from './host.fixtures';

const WIDTHS = [320, 700, 1200];

test(
	'each link of a frame opens, and what opens loads',
	{ tag: '@long' },
	async ({ page, host, baseURL }) => {
		const site = baseURL ?? '';
		host.body = atOnce(given('porte', site));
		await page.goto(host.origin);
		const links = inside(page, 'porte').locator('a[target="_blank"]');
		await expect(links).toHaveCount(3);
		// A frame is of an edition, and leads to its story, where it stays.
		const story = `${NAME}/#examens`;
		for (const [index, path] of [story, 'accessibilite/', 'mentions-legales/'].entries()) {
			const opening = page.context().waitForEvent('page');
			await links.nth(index).click();
			const opened = await opening;
			await opened.waitForURL(site + path);
			await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
			// No sandbox came along: what the page gives can be taken there too.
			if (path === story) {
				await opened.locator('#examens [data-sources] > details > summary').click();
				const [file] = await Promise.all([
					opened.waitForEvent('download'),
					opened.locator('#examens a[href$="porte.csv"]').click()
				]);
				expect(await readFile(await file.path())).toEqual(bytes('integrer/porte/porte.csv'));
			}
			await opened.close();
		}
	}
);

test('a download asked for in a frame is saved', async ({ page, host, baseURL }) => {
	host.body = atOnce(given('emploi', baseURL ?? ''));
	await page.goto(host.origin);
	const links = inside(page, 'emploi').locator('a[download]');
	await expect(links).toHaveText(['PNG', 'CSV']);
	for (const [index, end] of ['png', 'csv'].entries()) {
		const [file] = await Promise.all([page.waitForEvent('download'), links.nth(index).click()]);
		expect(file.suggestedFilename()).toBe(`emploi.${end}`);
		expect(await readFile(await file.path())).toEqual(bytes(`integrer/emploi/emploi.${end}`));
	}
});

test(
	'a site that keeps the frame’s tabs in its sandbox opens them all the same',
	{ tag: '@long' },
	async ({ page, host, baseURL }) => {
		host.body = atOnce(given('porte', baseURL ?? '')).replace(
			/sandbox="[^"]*"/,
			'sandbox="allow-scripts allow-same-origin allow-popups"'
		);
		await page.goto(host.origin);
		const opening = page.context().waitForEvent('page');
		await inside(page, 'porte').locator('a[target="_blank"]').first().click();
		const opened = await opening;
		await opened.waitForURL(/#examens$/);
		await expect(opened.locator('#examens h2')).toBeVisible();
	}
);

test(
	'before any script of ours nothing is cut, and little room is left',
	{ tag: ['@own-size', '@long'] },
	async ({ page, host, baseURL }) => {
		test.setTimeout(90_000);
		for (const charts of [CHARTS.slice(0, 9), CHARTS.slice(9)]) {
			host.body = `<style>body{margin:0}iframe{display:block}</style>${charts
				.map((chart) => atOnce(withoutScript(given(chart, baseURL ?? ''))))
				.join('')}`;
			await page.setViewportSize({ width: 320, height: 800 });
			await page.goto(host.origin);
			const wrong: string[] = [];
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				for (const chart of charts) {
					// A frame out of sight is not laid out anew.
					await page.locator(`iframe[src*="/${chart}/"]`).scrollIntoViewIfNeeded();
					await inside(page, chart)
						.locator('html')
						.evaluate(async (_, wide) => {
							await document.fonts.ready;
							while (innerWidth !== wide) {
								await new Promise((done) => requestAnimationFrame(done));
							}
						}, width);
					const [has, needs] = [await heightOf(page, chart), await neededBy(page, chart)];
					if (needs > has || has - needs > 120)
						wrong.push(`${chart}, ${width}: ${needs} in ${has}`);
				}
			}
			expect(wrong).toEqual([]);
		}
	}
);

test('each code has its own chart’s height', { tag: '@own-size' }, ({ baseURL }) => {
	const heights = CHARTS.map((chart) =>
		Number(/ height="(\d+)"/.exec(given(chart, baseURL ?? ''))?.[1])
	);
	expect(new Set(heights).size).toBeGreaterThan(2);
	for (const height of heights) expect(height).toBeGreaterThan(500);
});

test(
	'at 320 px each word of a framed chart is 11 px or more as seen',
	{ tag: ['@own-size', '@long'] },
	async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		const small: string[] = [];
		for (const chart of CHARTS) {
			await page.goto(`integrer/${chart}/`);
			const found = await page.locator('svg:visible').evaluate((svg) => {
				const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 0;
				return [...svg.querySelectorAll('text, tspan')]
					.filter((text) => text.textContent.trim() !== '' && text.getClientRects().length > 0)
					.map((text) => ({
						words: text.textContent,
						size: parseFloat(getComputedStyle(text).fontSize) * scale
					}))
					.filter(({ size }) => size < 11)
					.map(({ words, size }) => `${words} (${size.toFixed(1)} px)`);
			});
			small.push(...found.map((words) => `${chart}: ${words}`));
		}
		expect(small).toEqual([]);
	}
);

test(
	'frame and script find each other, whichever comes first',
	{ tag: '@long' },
	async ({ page, host, baseURL }) => {
		const site = baseURL ?? '';
		const hostScript = `${site}integrer/hote.js`;
		// The frame first, the script 2.5 s later.
		host.body = atOnce(withoutScript(given('candidats', site)));
		await page.goto(host.origin);
		await expect(inside(page, 'candidats').locator('svg:visible')).toBeVisible();
		const given1 = await heightOf(page, 'candidats');
		await page.waitForTimeout(2500);
		expect(await heightOf(page, 'candidats')).toBe(given1);
		await page.addScriptTag({ url: hostScript });
		await expect.poll(() => heightOf(page, 'candidats')).toBe(await neededBy(page, 'candidats'));
		// The script first, the frame later.
		host.body = `<script src="${hostScript}"></script>`;
		await page.goto(host.origin);
		await page.evaluate(
			(code) => document.body.insertAdjacentHTML('beforeend', code),
			atOnce(withoutScript(given('candidats', site)))
		);
		await expect(inside(page, 'candidats').locator('svg:visible')).toBeVisible();
		await expect
			.poll(async () => (await heightOf(page, 'candidats')) - (await neededBy(page, 'candidats')))
			.toBe(0);
	}
);

const LIGHT = 'rgb(248, 244, 234)';
const DARK = 'rgb(20, 18, 28)';

test('a frame is light, whatever the system and the reader’s own choice, but where its site asks', async ({
	page
}) => {
	const paper = async (query = '') => {
		await page.goto(`integrer/porte/${query}`);
		return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	};
	for (const [system, auto] of [
		['light', LIGHT],
		['dark', DARK]
	] as const) {
		await page.emulateMedia({ colorScheme: system });
		expect(await paper(), system).toBe(LIGHT);
		expect(await paper('?apparence=clair'), system).toBe(LIGHT);
		expect(await paper('?apparence=SOMBRE'), system).toBe(DARK);
		expect(await paper('?apparence=auto'), system).toBe(auto);
		expect(await paper('?apparence=violet'), system).toBe(LIGHT);
		// As the first codes asked for it.
		expect(await paper('?theme=dark'), system).toBe(DARK);
		expect(await paper('?theme=light'), system).toBe(LIGHT);
	}
	await page.evaluate(() => localStorage.setItem('scheme', 'dark'));
	expect(await paper(), 'chosen on the story’s page').toBe(LIGHT);
	expect(await paper('?apparence=auto'), 'chosen on the story’s page').toBe(DARK);
});

test(
	'without scripts a frame is light on a dark system',
	{ tag: '@long' },
	async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			colorScheme: 'dark',
			baseURL: baseURL ?? ''
		});
		const page = await context.newPage();
		await page.goto('integrer/porte/');
		await expect(page.locator('html')).toHaveCSS('background-color', LIGHT);
		await context.close();
	}
);
