/** A page that nobody scrolls, and one that was read ten times: what they still do, what they keep. */
import { open, takePhone } from './phone.js';

/** The longest that a page may take to come to rest before it is measured, in ms. */
const OPENING = 15_000;

/**
 * What a page does in three seconds in which nobody touches it.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<{ calls: number, main: number }>} calls of its own (timers, frames, observers),
 *   and the main thread's time in ms per s
 */
export async function idle(browser, url) {
	const phone = await takePhone(browser);
	await phone.page.addInitScript(() => {
		let calls = 0;
		/** @param {Function} done */
		const counted =
			(done) =>
			/** @param {unknown[]} all */
			(...all) => {
				calls += 1;
				return done(...all);
			};
		const { setTimeout, setInterval, requestAnimationFrame, requestIdleCallback } = globalThis;
		Object.assign(globalThis, {
			setTimeout: (/** @type {Function} */ done, /** @type {number} */ ms) =>
				setTimeout(counted(done), ms),
			setInterval: (/** @type {Function} */ done, /** @type {number} */ ms) =>
				setInterval(counted(done), ms),
			requestAnimationFrame: (/** @type {Function} */ done) => requestAnimationFrame(counted(done)),
			requestIdleCallback: (/** @type {Function} */ done) => requestIdleCallback(counted(done)),
			IntersectionObserver: class extends IntersectionObserver {
				/** @param {IntersectionObserverCallback} done @param {IntersectionObserverInit} [options] */
				constructor(done, options) {
					super(counted(done), options);
				}
			},
			ResizeObserver: class extends ResizeObserver {
				/** @param {ResizeObserverCallback} done */
				constructor(done) {
					super(counted(done));
				}
			},
			__calls: () => calls
		});
	});
	await open(phone, url);
	const calls = () => phone.page.evaluate(() => Reflect.get(globalThis, '__calls')());
	// Opening ends with the last chart that is taken over; a page that never rests is measured too.
	const until = Date.now() + OPENING;
	for (let last = -1; last !== (await calls()) && Date.now() < until;) {
		last = await calls();
		await phone.page.waitForTimeout(1000);
	}
	const [before, told] = [await phone.metrics(), await calls()];
	await phone.page.waitForTimeout(3000);
	const after = await phone.metrics();
	const more = (await calls()) - told;
	await phone.close();
	return {
		calls: more,
		main: (((after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0)) * 1000) / 3
	};
}

/**
 * Memory that a page holds after it was read once, and after ten more reads, there and back.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<{ once: number, often: number }>} in MB
 */
export async function memory(browser, url) {
	const phone = await takePhone(browser);
	await phone.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await open(phone, url);
	const held = async () => {
		await phone.cdp.send('HeapProfiler.collectGarbage');
		await phone.page.waitForTimeout(500);
		await phone.cdp.send('HeapProfiler.collectGarbage');
		return ((await phone.metrics())['JSHeapUsedSize'] ?? 0) / 1e6;
	};
	const thereAndBack = () =>
		phone.page.evaluate(async () => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			const end = document.documentElement.scrollHeight - innerHeight;
			for (const [from, by] of [
				[0, 400],
				[end, -400]
			])
				for (let top = from ?? 0; top >= 0 && top <= end; top += by ?? 0) {
					scrollTo({ top, behavior: 'instant' });
					await frame();
				}
		});
	await thereAndBack();
	await thereAndBack();
	const once = await held();
	for (let read = 0; read < 10; read += 1) await thereAndBack();
	const often = await held();
	await phone.close();
	return { once, often };
}
