/**
 * Pictures of the page for README and docs, made from the built site: one of each section, on a
 * phone. `npm run build` first, then `npm run pictures`.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './setup/browser.ts';
import { root } from './setup/run.js';
import { serve } from './site/serve.ts';

/** The largest file that is written, in bytes: a README is read on trains too. */
const LIMIT = 60_000;
const FOLDER = 'docs/pictures';
const PHONE = { width: 390, height: 844 };

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * A page of the site at rest, of one size.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 */
async function open(browser, url, viewport) {
	const page = await browser.newPage({ viewport, reducedMotion: 'reduce', colorScheme: 'light' });
	// Charts pinned and stepped, though without motion.
	await page.addInitScript(() => localStorage.setItem('mode', 'scroll'));
	await page.goto(url);
	await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	return page;
}

/**
 * The screen where a section's most telling chart stands in its last state: the last step of its
 * longest scene; the top of a section that has no chart.
 *
 * @param {Page} page
 * @param {string} slug
 */
async function screenOf(page, slug) {
	await page.evaluate((id) => {
		const section = document.getElementById(id);
		const steps = [...(section?.querySelectorAll('[data-step]') ?? [])];
		/** @type {Map<Element | null, Element[]>} */
		const scenes = new Map();
		for (const step of steps) {
			scenes.set(step.parentElement, [...(scenes.get(step.parentElement) ?? []), step]);
		}
		const longest = [...scenes.values()].sort((a, b) => b.length - a.length)[0];
		const opening = section?.querySelector('h1') ? section : undefined;
		(opening ?? longest?.at(-1) ?? section)?.scrollIntoView({ behavior: 'instant' });
	}, slug);
	// The chart wakes, then stands.
	await page.waitForTimeout(600);
	return page.screenshot();
}

/**
 * Makes a WebP of a PNG picture, as good as the limit allows: in the browser, which can.
 *
 * @param {Browser} browser
 * @param {Buffer} picture
 * @returns {Promise<Buffer>}
 */
async function toWebp(browser, picture) {
	const page = await browser.newPage();
	try {
		const encoded = await page.evaluate(
			async ({ source, limit }) => {
				const image = new Image();
				image.src = `data:image/png;base64,${source}`;
				await image.decode();
				const canvas = document.createElement('canvas');
				canvas.width = image.width;
				canvas.height = image.height;
				const context = canvas.getContext('2d');
				if (!context) throw new Error('no canvas');
				context.drawImage(image, 0, 0);
				for (const quality of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]) {
					const data = canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
					if (data.length * 0.75 <= limit) return data;
				}
				throw new Error('too large a picture, even at its poorest');
			},
			{ limit: LIMIT, source: picture.toString('base64') }
		);
		return Buffer.from(encoded, 'base64');
	} finally {
		await page.close();
	}
}

const site = await serve(join(root, 'build'), { port: 0 });
const browser = await chromium.launch({
	executablePath: findBrowser(),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});
try {
	mkdirSync(join(root, FOLDER), { recursive: true });
	const phone = await open(browser, site.url, PHONE);
	const slugs = await phone
		.locator('main > section[id]')
		.evaluateAll((all) => all.map((one) => one.id));
	/** @type {[string, Buffer][]} */
	const made = [];
	for (const slug of slugs) {
		made.push([slug, await toWebp(browser, await screenOf(phone, slug))]);
	}
	await phone.close();
	for (const [name, picture] of made) {
		const file = join(FOLDER, `${name}.webp`);
		writeFileSync(join(root, file), picture);
		console.log(`${file} ${Math.round(statSync(join(root, file)).size / 1000)} ko`);
	}
} finally {
	await browser.close();
	await site.close();
}
