/** Opening a page: when it is painted, and how long its tasks hold the main thread. */
import type { Browser } from '@playwright/test';
import { takePhone } from './phone.ts';

/** A task this long is felt, in ms. */
const LONG = 50;

export interface Opening {
	/** Paint of content, the first and the largest, in ms since the page was asked for. */
	readonly first: number;
	readonly largest: number;
	/** What long tasks take over 50 ms, added up. */
	readonly excess: number;
}

export async function open(browser: Browser, url: string): Promise<Opening> {
	const phone = await takePhone(browser);
	await phone.page.addInitScript((long) => {
		const seen = { first: 0, largest: 0, excess: 0 };
		const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
				type,
				buffered: true
			});
		observe('paint', ({ name, startTime }) => {
			if (name === 'first-contentful-paint') seen.first = startTime;
		});
		observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
		observe('longtask', ({ duration }) => (seen.excess += duration - long));
		Object.assign(globalThis, { __opening: seen });
	}, LONG);
	await phone.page.goto(url, { waitUntil: 'load' });
	await phone.page.waitForLoadState('networkidle');
	await phone.page.waitForTimeout(2000);
	const opening = await phone.page.evaluate<Opening>(() => Reflect.get(globalThis, '__opening'));
	await phone.close();
	return opening;
}
