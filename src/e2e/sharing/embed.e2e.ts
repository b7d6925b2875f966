import { expect } from '@playwright/test';
import { folders, read } from '../built-site.fixtures';
import { CHARTS } from '../story.fixtures';
import { atOnce, given, heightOf, inside, neededBy, test } from './host.fixtures';
import { MAX_HEIGHT, MESSAGE, MIN_HEIGHT } from '$lib/share/embed/height';

const EMBEDDED = ['emploi', 'porte', 'candidats'];

/** A page of the other site with what the snippets paste. */
const embedding = (site: string) => EMBEDDED.map((chart) => atOnce(given(chart, site))).join('\n');

test('three charts stand in another site’s page, each as high as it needs', async ({
	page,
	host,
	baseURL
}) => {
	const site = baseURL ?? '';
	expect(new URL(site).origin).not.toBe(host.origin);
	host.body = embedding(site);
	await page.goto(host.origin);
	for (const chart of EMBEDDED) {
		const frame = inside(page, chart);
		await expect(frame.locator(`figure[data-chart="${chart}"] svg:visible`)).toBeVisible();
		await expect
			.poll(async () => (await heightOf(page, chart)) - (await neededBy(page, chart)))
			.toBe(0);
	}
	const before = await heightOf(page, 'emploi');
	await page.setViewportSize({ width: 320, height: 700 });
	await expect.poll(() => heightOf(page, 'emploi')).not.toBe(before);
	const root = inside(page, 'emploi').locator('html');
	await expect.poll(async () => root.evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
});

test('a height is taken from the frame alone, from its own origin, and within bounds', async ({
	page,
	host,
	baseURL
}) => {
	const site = baseURL ?? '';
	host.body = `${embedding(site)}<iframe id="stranger" src="${site}integrer/cours/" title="x"></iframe>`;
	await page.goto(host.origin);
	await expect
		.poll(async () => (await heightOf(page, 'emploi')) - (await neededBy(page, 'emploi')))
		.toBe(0);
	const before = await heightOf(page, 'emploi');
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
	await expect.poll(() => heightOf(page, 'emploi')).toBe(before + 1);
	expect(await heightOf(page, 'porte')).not.toBe(778);
});

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
	expect(copied).toBe(given('activite', baseURL ?? ''));
	const finding = await page.locator('figure[data-chart="activite"] h3').innerText();
	expect(copied).toContain(`title="${finding}"`);
	for (const part of [
		'loading="lazy"',
		'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"'
	]) {
		expect(copied).toContain(part);
	}
});
