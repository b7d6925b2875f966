/**
 * `npm run pictures`: pictures of the page for README and docs, one of each section on a phone, made
 * from the built site. `npm run build` first.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../setup/browser.ts';
import { root } from '../setup/run.js';
import { serve } from '../site/serve.ts';

/** The largest file that is written, in bytes: a README is read on trains too. */
const LIMIT = 60_000;
const FOLDER = 'docs/pictures';
const PHONE = { width: 390, height: 844 };

/** The page at rest: charts pinned and stepped, though without motion. */
async function open(browser: Browser, url: string): Promise<Page> {
	const page = await browser.newPage({
		viewport: PHONE,
		reducedMotion: 'reduce',
		colorScheme: 'light'
	});
	await page.addInitScript(() => localStorage.setItem('mode', 'scroll'));
	await page.goto(url);
	await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	return page;
}

/**
 * The screen where a section's most telling chart stands in its last state: the last step of its
 * longest scene; the top of the opening, and of a section that has no chart.
 */
async function screenOf(page: Page, slug: string): Promise<Buffer> {
	await page.evaluate((id) => {
		const section = document.getElementById(id);
		const scenes = new Map<Element | null, Element[]>();
		for (const step of section?.querySelectorAll('[data-step]') ?? []) {
			scenes.set(step.parentElement, [...(scenes.get(step.parentElement) ?? []), step]);
		}
		const longest = [...scenes.values()].sort((a, b) => b.length - a.length)[0];
		const top = section?.querySelector('h1') ? section : (longest?.at(-1) ?? section);
		top?.scrollIntoView({ behavior: 'instant' });
	}, slug);
	// The chart is mounted, then drawn.
	await page.waitForTimeout(600);
	return page.screenshot();
}

/** A PNG picture as WebP, as good as the limit allows: made in the browser, which can. */
async function toWebp(page: Page, picture: Buffer): Promise<Buffer> {
	const encoded = await page.evaluate(
		async ({ source, limit }) => {
			const image = new Image();
			image.src = `data:image/png;base64,${source}`;
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.width, image.height];
			canvas.getContext('2d')?.drawImage(image, 0, 0);
			for (const quality of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]) {
				const data = canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
				if (data.length * 0.75 <= limit) return data;
			}
			throw new Error('Une image trop lourde, même au plus bas.');
		},
		{ limit: LIMIT, source: picture.toString('base64') }
	);
	return Buffer.from(encoded, 'base64');
}

const site = await serve(join(root, 'build'), { port: 0 });
const browser = await chromium.launch({
	executablePath: findBrowser(),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});
try {
	await mkdir(join(root, FOLDER), { recursive: true });
	// The site's own policy refuses images of data: addresses.
	const [page, blank] = [await open(browser, site.url), await browser.newPage()];
	const sections = page.locator('main > section[id]');
	for (const slug of await sections.evaluateAll((all) => all.map(({ id }) => id))) {
		const file = join(FOLDER, `${slug}.webp`);
		const picture = await toWebp(blank, await screenOf(page, slug));
		await writeFile(join(root, file), picture);
		console.log(`${file} ${Math.round(picture.length / 1000)} ko`);
	}
} finally {
	await browser.close();
	await site.close();
}
