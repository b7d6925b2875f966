/**
 * Pictures of the page for README and docs, made from the built site: one of each section on a
 * phone, and one wide composite. `npm run build` first, then `npm run pictures`.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.js';
import { root } from './run.js';
import { serve } from './serve.js';

/** The largest file that is written, in bytes: a README is read on trains too. */
const LIMIT = 60_000;
const FOLDER = 'docs/pictures';
const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };
/** The composite: wide screens of these sections' first charts, in two columns. */
const COMPOSITE = { name: 'ensemble', sections: ['ouverture', 'profil', 'examens', 'diplomes'] };

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
 * Makes a WebP of PNG pictures side by side, scaled, as good as the limit allows: in the browser,
 * which can.
 *
 * @param {Browser} browser
 * @param {readonly Buffer[]} pictures
 * @param {number} columns
 * @param {number} scale
 * @returns {Promise<Buffer>}
 */
async function compose(browser, pictures, columns, scale) {
	const page = await browser.newPage();
	try {
		const encoded = await page.evaluate(
			async ({ sources, columns, scale, limit }) => {
				const images = await Promise.all(
					sources.map(async (source) => {
						const image = new Image();
						image.src = `data:image/png;base64,${source}`;
						await image.decode();
						return image;
					})
				);
				const [first] = images;
				if (!first) throw new Error('no picture');
				const width = Math.round(first.width * scale);
				const height = Math.round(first.height * scale);
				const gap = columns > 1 ? 8 : 0;
				const rows = Math.ceil(images.length / columns);
				const canvas = document.createElement('canvas');
				canvas.width = columns * width + (columns - 1) * gap;
				canvas.height = rows * height + (rows - 1) * gap;
				const context = canvas.getContext('2d');
				if (!context) throw new Error('no canvas');
				context.imageSmoothingQuality = 'high';
				images.forEach((image, index) => {
					const x = (index % columns) * (width + gap);
					const y = Math.floor(index / columns) * (height + gap);
					context.drawImage(image, x, y, width, height);
				});
				for (const quality of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]) {
					const data = canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
					if (data.length * 0.75 <= limit) return data;
				}
				throw new Error('too large a picture, even at its poorest');
			},
			{
				...{ columns, scale, limit: LIMIT },
				sources: pictures.map((picture) => picture.toString('base64'))
			}
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
		made.push([slug, await compose(browser, [await screenOf(phone, slug)], 1, 1)]);
	}
	await phone.close();
	const wide = await open(browser, site.url, WIDE);
	const screens = [];
	for (const slug of COMPOSITE.sections) screens.push(await screenOf(wide, slug));
	made.push([COMPOSITE.name, await compose(browser, screens, 2, 0.5)]);
	for (const [name, picture] of made) {
		const file = join(FOLDER, `${name}.webp`);
		writeFileSync(join(root, file), picture);
		console.log(`${file} ${Math.round(statSync(join(root, file)).size / 1000)} ko`);
	}
} finally {
	await browser.close();
	await site.close();
}
