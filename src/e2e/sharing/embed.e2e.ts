import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { folders, read } from '../built-site.fixtures';
import { CHARTS } from '../story.fixtures';
import { FRAME_HEIGHT, snippet } from '$lib/publish/embed-snippet';
import { MAX_HEIGHT, MESSAGE, MIN_HEIGHT } from '$lib/share/embed/height';

const EMBEDDED = ['emploi', 'porte', 'candidats'];

let host: Server;
/** The origin of another site: its name differs from the built site's. */
let origin: string;
let body = '';

test.beforeEach(async () => {
	host = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Un autre site</title>${body}`
		);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});

test.afterEach(() => new Promise((done) => host.close(done)));

const frame = (page: Page, chart: string) => page.locator(`iframe[src*="/${chart}/"]`);
const height = (page: Page, chart: string) =>
	frame(page, chart).evaluate((e) => Math.round(e.getBoundingClientRect().height));

/** A page of the other site with what the snippets paste, without their waiting to be scrolled to. */
const embedding = (site: string) =>
	EMBEDDED.map((chart) =>
		snippet(site, chart, `Graphique ${chart}`).replace('loading="lazy"', '')
	).join('\n');

test('three charts stand in another site’s page, each as high as it needs', async ({
	page,
	baseURL
}) => {
	const site = baseURL ?? '';
	expect(new URL(site).origin).not.toBe(origin);
	body = embedding(site);
	await page.goto(origin);
	for (const chart of EMBEDDED) {
		const inside = page.frameLocator(`iframe[src*="/${chart}/"]`);
		await expect(inside.locator(`figure[data-chart="${chart}"] svg:visible`)).toBeVisible();
		await expect.poll(() => height(page, chart)).not.toBe(FRAME_HEIGHT);
		const needed = await inside
			.locator('html')
			.evaluate((e) => Math.ceil(e.getBoundingClientRect().height));
		expect(await height(page, chart)).toBe(needed);
	}
	const heights = await Promise.all(EMBEDDED.map((chart) => height(page, chart)));
	await page.setViewportSize({ width: 320, height: 700 });
	await expect.poll(() => height(page, 'emploi')).not.toBe(heights[0]);
	const inside = page.frameLocator('iframe[src*="/emploi/"]').locator('html');
	await expect.poll(async () => inside.evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
});

test('a height is taken from the frame alone, from its own origin, and within bounds', async ({
	page,
	baseURL
}) => {
	const site = baseURL ?? '';
	body = `${embedding(site)}<iframe id="stranger" src="${site}integrer/cours/" title="x"></iframe>`;
	await page.goto(origin);
	await expect.poll(() => height(page, 'emploi')).not.toBe(FRAME_HEIGHT);
	const before = await height(page, 'emploi');
	const message = (height: unknown) => ({ type: MESSAGE, height });

	// From the page itself: another origin, and no frame's window.
	await page.evaluate((data) => postMessage(data, '*'), message(777));
	// From the frame's own origin, but as if another window had sent it.
	await page.evaluate(
		({ data, from }) => {
			const source = (document.querySelector('#stranger') as HTMLIFrameElement).contentWindow;
			dispatchEvent(new MessageEvent('message', { data, origin: from, source }));
		},
		{ data: message(778), from: new URL(site).origin }
	);
	// From the frame's window, but as if it had gone to another site.
	await page.evaluate((data) => {
		const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
		dispatchEvent(
			new MessageEvent('message', {
				data,
				origin: 'https://ailleurs.example',
				source: contentWindow
			})
		);
	}, message(779));
	const framed = page.frames().find((f) => f.url().includes('/emploi/'));
	for (const wrong of [MIN_HEIGHT - 1, MAX_HEIGHT + 1, -5, '900px', null, Number.NaN]) {
		await framed?.evaluate((data) => parent.postMessage(data, '*'), message(wrong));
	}
	// What comes last is in order: once it is taken, all the others have been refused.
	await framed?.evaluate((data) => parent.postMessage(data, '*'), message(before + 1));
	await expect.poll(() => height(page, 'emploi')).toBe(before + 1);
	expect(await height(page, 'porte')).not.toBe(778);
});

test(
	'a frame is light or dark as it is asked, else as its reader has it',
	{ tag: '@long' },
	async ({ page }) => {
		const paper = () =>
			page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const LIGHT = 'rgb(248, 244, 234)';
		const DARK = 'rgb(20, 18, 28)';
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('integrer/porte/');
		expect(await paper()).toBe(LIGHT);
		await page.goto('integrer/porte/?theme=dark');
		expect(await paper()).toBe(DARK);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('integrer/porte/');
		expect(await paper()).toBe(DARK);
		await page.goto('integrer/porte/?theme=light');
		expect(await paper()).toBe(LIGHT);
	}
);

test(
	'without scripts a frame shows its chart, its source and the way back',
	{ tag: '@long' },
	async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto('integrer/emploi/');
		await expect(page.locator('figure svg:visible').first()).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('Source')).toBeVisible();
		const back = page.getByRole('link', { name: 'Lire cette partie' });
		await expect(back).toHaveAttribute('href', '../../#profil');
		await expect(back).toHaveAttribute('target', '_blank');
		await context.close();
	}
);

test('every chart of the story has a frame, without a runtime, and small scripts', () => {
	expect(folders('integrer')).toEqual([...CHARTS].sort());
	for (const chart of CHARTS) {
		const html = read(`integrer/${chart}/index.html`);
		expect(html).toContain('<svg');
		expect([...html.matchAll(/<script src="([^"]+)"/g)].map((found) => found[1])).toEqual([
			'../../integrer/cadre.js'
		]);
		expect(html).not.toMatch(/_app\/immutable\/(entry|chunks)/);
	}
	expect(read('integrer/cadre.js').length).toBeLessThan(4096);
	expect(read('integrer/hote.js').length).toBeLessThan(4096);
	expect(read('partage/aller.js').length).toBeLessThan(1024);
});

test('« Intégrer » gives the code, with whole addresses, and copies it', async ({
	page,
	baseURL
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: async (text: string) => void Object.assign(window, { copied: text }) }
		});
	});
	await page.goto('.#mission');
	await page.locator('[data-shown]').first().waitFor();
	await page.locator('#mission [data-sources] > details > summary').click();
	const after = page.locator('#mission [data-sources] details details', { hasText: 'À coller' });
	await after.locator('summary').click();
	await after.getByRole('button', { name: /^Copier/ }).click();
	await expect(after.getByRole('status')).toHaveText('Copié.');
	const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
	const finding = await page.locator('figure[data-chart="activite"] h3').innerText();
	expect(copied).toBe(snippet(baseURL ?? '', 'activite', finding));
	for (const part of [
		'title="',
		'loading="lazy"',
		'sandbox="allow-scripts allow-same-origin allow-popups"'
	]) {
		expect(copied).toContain(part);
	}
});
