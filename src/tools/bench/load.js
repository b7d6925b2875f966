/** Opening a page: when it is painted, and how long its tasks hold the main thread. */
import { takePhone } from './phone.js';

/** A task this long is felt, in ms. */
const LONG = 50;

/**
 * @typedef {object} Opening
 * @property {number} first paint of content, in ms since the page was asked for
 * @property {number} largest paint of content
 * @property {number} excess of long tasks over 50 ms, added up
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Opening>}
 */
export async function open(browser, url) {
	const phone = await takePhone(browser);
	await phone.page.addInitScript((long) => {
		const seen = { first: 0, largest: 0, excess: 0 };
		/** @param {string} type @param {(entry: PerformanceEntry) => void} note */
		const watch = (type, note) =>
			new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
				type,
				buffered: true
			});
		watch('paint', ({ name, startTime }) => {
			if (name === 'first-contentful-paint') seen.first = startTime;
		});
		watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
		watch('longtask', ({ duration }) => (seen.excess += duration - long));
		Object.assign(globalThis, { __opening: seen });
	}, LONG);
	await phone.page.goto(url, { waitUntil: 'load' });
	await phone.page.waitForLoadState('networkidle');
	await phone.page.waitForTimeout(2000);
	const opening = await phone.page.evaluate(() => Reflect.get(globalThis, '__opening'));
	await phone.close();
	return opening;
}
