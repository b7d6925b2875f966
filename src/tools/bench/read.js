/** Reading to the end: what each 1 000 px of it costs the main thread, and which frames are late. */
import { open, takePhone, untilStill } from './phone.js';

/**
 * A frame of more than 50 ms is felt. The browser tells the time to 0.1 ms: three refreshes of a screen
 * are told as 49.9 to 50.1.
 */
const LATE = 50.15;

/**
 * @typedef {object} Reading
 * @property {number} pixels read
 * @property {number} main main thread's time, in ms per 1 000 px
 * @property {number} scripts scripts' part of it
 * @property {number} style styles' part of it
 * @property {number} layout layout's part of it
 * @property {number} frames
 * @property {number} late frames over 50 ms
 * @property {number} longest frame, in ms
 * @property {number} shift layout shift
 */

/**
 * Reads to the end, in the page, and measures each frame on the way. What it does itself is measured too:
 * it is little, and asks nothing of the page.
 *
 * @param {{ how: 'steadily' | 'flicks', most: number }} wanted steadily 24 px a frame; or by flicks: as
 *   fast as a finger throws a page, slower with each frame, then a short rest
 * @returns {Promise<number[]>} the frames' lengths, in ms
 */
async function readOn({ how, most }) {
	const end = Math.min(most, document.documentElement.scrollHeight - innerHeight);
	/** @type {number[]} */
	const lengths = [];
	let top = 0;
	let speed = 160;
	let restsUntil = 0;
	let last = performance.now();
	/** How far to go on in this frame, in px. */
	const next = (/** @type {number} */ now) => {
		if (how === 'steadily') return 24;
		if (now < restsUntil) return 0;
		const far = speed;
		speed *= 0.86;
		if (speed <= 4 || top + far >= end) {
			speed = 160;
			restsUntil = now + 250;
		}
		return far;
	};
	/** @returns {Promise<number>} */
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	while (top < end || last < restsUntil) {
		// What is done once this has come, Chromium does not count as the page's scripts.
		const now = await frame();
		lengths.push(now - last);
		last = now;
		const far = top < end ? next(now) : 0;
		top = Math.min(top + far, end);
		if (far > 0) scrollTo({ top, behavior: 'instant' });
	}
	lengths.push((await frame()) - last);
	// The first two began before the page was read.
	return lengths.slice(2);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {'steadily' | 'flicks'} how 24 px a frame, or by flicks of the finger
 * @param {number} most how far to read, in px
 * @param {boolean} rested whether to begin once the page does nothing any more, not as soon as it is open
 * @returns {Promise<Reading>}
 */
export async function read(browser, url, how, most, rested = false) {
	const phone = await takePhone(browser);
	const { page } = phone;
	await page.addInitScript(() => {
		let shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
		}).observe({ type: 'layout-shift', buffered: true });
		Object.assign(globalThis, { __shift: () => shift });
	});
	await open(phone, url);
	if (rested) await untilStill(phone);
	const before = await phone.metrics();
	// A page has an end: Infinity is not sent to it.
	const lengths = await page.evaluate(readOn, { how, most: Math.min(most, 1e6) });
	const { shift, pixels } = await page.evaluate(() => ({
		shift: /** @type {number} */ (Reflect.get(globalThis, '__shift')()),
		pixels: scrollY
	}));
	const after = await phone.metrics();
	await phone.close();
	/** @param {string} name */
	const each = (name) => (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / (pixels / 1000);
	return {
		pixels,
		main: each('TaskDuration'),
		scripts: each('ScriptDuration'),
		style: each('RecalcStyleDuration'),
		layout: each('LayoutDuration'),
		frames: lengths.length,
		late: lengths.filter((length) => length > LATE).length,
		longest: Math.max(...lengths),
		shift
	};
}
