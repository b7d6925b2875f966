/** A cheap phone on a poor network, played by the system's Chromium: what every measure is taken on. */
import { chromium } from '@playwright/test';
import { findBrowser } from '../setup/browser.ts';

/** How much slower than this machine, and the network: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
export const SLOWER = 4;
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};
/** Time for a new window to come to rest, in ms. */
const SETTLING = 2500;
const SCREEN = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true,
	locale: 'fr-FR'
};

/**
 * @typedef {object} Phone
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} cdp
 * @property {() => Promise<Record<string, number>>} metrics Chromium's counters; durations are the
 *   main thread's own time in s, so that what else the machine does counts little
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<import('@playwright/test').Browser>} */
export function startBrowser() {
	return chromium.launch({
		executablePath: findBrowser(),
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			// The measure of memory collects garbage first.
			'--js-flags=--expose-gc'
		]
	});
}

/**
 * A phone of its own: nothing cached, nothing shared.
 *
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<Phone>}
 */
export async function takePhone(browser) {
	const context = await browser.newContext(SCREEN);
	const page = await context.newPage();
	// A window of its own brings pages of the browser's own, which are not the site's to answer for.
	await page.waitForTimeout(SETTLING);
	const cdp = await context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', NETWORK);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	return {
		page,
		cdp,
		metrics: async () => {
			const { metrics } = await cdp.send('Performance.getMetrics');
			return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
		},
		close: () => context.close()
	};
}

/**
 * Opens a page and waits until it is still: loaded, its fonts there, its scripts run.
 *
 * @param {Phone} phone
 * @param {string} url
 */
export async function open({ page }, url) {
	await page.goto(url, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1500);
}

/** The most that the main thread of a page at rest does in a second, in s. */
const STILL = 0.05;
/** The longest that a page is waited for, in ms. */
const PATIENCE = 30_000;

/**
 * Waits until the page does nothing any more: what it does early, when the browser has time, is done.
 *
 * @param {Phone} phone
 */
export async function untilStill({ page, metrics }) {
	const busy = async () => {
		const before = (await metrics())['TaskDuration'] ?? 0;
		await page.waitForTimeout(1000);
		return ((await metrics())['TaskDuration'] ?? 0) - before;
	};
	const end = performance.now() + PATIENCE;
	// Twice: between two things that it does early, it may seem at rest.
	while ((await busy()) > STILL || (await busy()) > STILL) {
		if (performance.now() > end) throw new Error('la page ne vient pas au repos');
	}
}
