/** A cheap phone on a poor network, played by the system's Chromium: what every measure is taken on. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../setup/browser.ts';

/** How much slower than this machine, and the network: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOWER = 4;
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

export interface Phone {
	readonly page: Page;
	readonly cdp: CDPSession;
	/** Time that the main thread has spent, in s: its own, so that what else the machine does counts little. */
	readonly metrics: () => Promise<Partial<Record<string, number>>>;
	readonly close: () => Promise<void>;
}

export const startBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** A phone of its own: nothing cached, nothing shared. */
export async function takePhone(browser: Browser): Promise<Phone> {
	const context = await browser.newContext(SCREEN);
	const page = await context.newPage();
	// A new window loads pages of the browser's own, which are not the site's to answer for.
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
