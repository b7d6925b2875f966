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

/** Notes each frame's length, until `__frames.end()`; and layout shifts since the page began. */
function watchFrames() {
	/** @type {number[]} */
	const lengths = [];
	let going = true;
	let last = performance.now();
	/** @param {number} now */
	const note = (now) => {
		lengths.push(now - last);
		last = now;
		if (going) requestAnimationFrame(note);
	};
	requestAnimationFrame(note);
	Object.assign(globalThis, {
		__frames: () => {
			going = false;
			return lengths.slice(2);
		}
	});
}

/**
 * Scrolls 24 px a frame down to the end.
 *
 * @param {number} most
 */
async function steadily(most) {
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const end = Math.min(most, document.documentElement.scrollHeight - innerHeight);
	for (let top = 0; top < end; top += 24) {
		scrollTo({ top, behavior: 'instant' });
		await frame();
	}
}

/**
 * Scrolls by flicks: as fast as a finger throws a page, slower with each frame, then a short rest.
 *
 * @param {number} most
 */
async function flicks(most) {
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const end = Math.min(most, document.documentElement.scrollHeight - innerHeight);
	while (scrollY < end - 2) {
		for (let speed = 160; speed > 4; speed *= 0.86) {
			scrollBy({ top: Math.min(speed, end - scrollY), behavior: 'instant' });
			await frame();
		}
		await new Promise((done) => setTimeout(done, 250));
	}
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
	await page.evaluate(watchFrames);
	// A page has an end: Infinity is not sent to it.
	await page.evaluate(how === 'steadily' ? steadily : flicks, Math.min(most, 1e6));
	const { lengths, shift, pixels } = await page.evaluate(() => ({
		lengths: /** @type {number[]} */ (Reflect.get(globalThis, '__frames')()),
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
