/**
 * `npm run pictures`: pictures of the page for docs, from the built site: one of each section on a
 * phone, six frames of some of their motions, a sheet of what others see. `npm run build` first.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../setup/browser.ts';
import { root } from '../setup/run.js';
import { serve } from '../site/serve.ts';
import { sharedSheet } from './sheet.ts';
import { MOTIONS, stripOf } from './strips.ts';
import { toWebp } from './webp.ts';

/** The largest file that is written, in bytes: a README is read on trains too. */
const LIMIT = 60_000;
/** Of a strip of frames, and the width of each frame, in px. */
const STRIP_LIMIT = 150_000;
const FRAME_WIDTH = 260;
/** Of the sheet. */
const SHEET_LIMIT = 400_000;
const FOLDER = 'docs/pictures';
const PHONE = { width: 390, height: 844 };

/** The page at rest: charts pinned and stepped, though without motion. */
async function open(browser: Browser, url: string): Promise<Page> {
	const page = await browser.newPage({
		viewport: PHONE,
		// Of a reader to whom no other language is offered.
		locale: 'fr-FR',
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

const site = await serve(join(root, 'build'), { port: 0 });
const browser = await chromium.launch(launchOptions());
try {
	await mkdir(join(root, FOLDER), { recursive: true });
	// The site's own policy refuses images of data: addresses.
	const [page, blank] = [await open(browser, site.url), await browser.newPage()];
	const sections = page.locator('main > section[id]');
	for (const slug of await sections.evaluateAll((all) => all.map(({ id }) => id))) {
		const file = join(FOLDER, `${slug}.webp`);
		const picture = await toWebp(blank, [await screenOf(page, slug)], LIMIT);
		await writeFile(join(root, file), picture);
		console.log(`${file} ${Math.round(picture.length / 1000)} ko`);
	}
	for (const motion of MOTIONS) {
		const file = join(FOLDER, `mouvement-${motion.name}.webp`);
		const frames = await stripOf(browser, site.url, motion);
		const picture = await toWebp(blank, frames, STRIP_LIMIT, FRAME_WIDTH);
		await writeFile(join(root, file), picture);
		console.log(`${file} ${Math.round(picture.length / 1000)} ko`);
	}
	const sheet = await toWebp(blank, [await sharedSheet(browser, site.url)], SHEET_LIMIT);
	await writeFile(join(root, FOLDER, 'partage.webp'), sheet);
	console.log(`${join(FOLDER, 'partage.webp')} ${Math.round(sheet.length / 1000)} ko`);
} finally {
	await browser.close();
	await site.close();
}
