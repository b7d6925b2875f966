/** Reading to the end: what each 1 000 px of it costs the main thread, and which frames are late. */
import type { Browser } from '@playwright/test';
import { takePhone } from './phone.ts';

/** A frame of more than 50 ms is felt: three refreshes of a screen are told as 49.9 to 50.1. */
const LATE = 50.15;

export interface Reading {
	/** Time of the main thread, and scripts' part of it, in ms per 1 000 px. */
	readonly main: number;
	readonly scripts: number;
	readonly frames: number;
	readonly late: number;
	/** Layout shift. */
	readonly shift: number;
}

/** Steadily is 24 px a frame; flicks are as fast as a finger throws a page, then slower, then a rest. */
type How = 'steadily' | 'flicks';

/** Reads on in the page. @returns the frames' lengths, in ms */
async function readOn({ how, most }: { how: How; most: number }): Promise<number[]> {
	const end = Math.min(most, document.documentElement.scrollHeight - innerHeight);
	const lengths: number[] = [];
	let [top, speed, restsUntil, last] = [0, 160, 0, performance.now()];
	/** How far to go on in this frame, in px. */
	const next = (now: number) => {
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
	const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
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

/** Reads a page from its top, `most` px of it, once it is loaded and its scripts have run. */
export async function read(
	browser: Browser,
	url: string,
	how: How,
	most: number
): Promise<Reading> {
	const phone = await takePhone(browser);
	const { page } = phone;
	await page.addInitScript(() => {
		let shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
		}).observe({ type: 'layout-shift', buffered: true });
		Object.assign(globalThis, { __shift: () => shift });
	});
	await page.goto(url, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1500);
	const before = await phone.metrics();
	// A page has an end: Infinity is not sent to it.
	const lengths = await page.evaluate(readOn, { how, most: Math.min(most, 1e6) });
	const { shift, pixels } = await page.evaluate(() => ({
		shift: Number(Reflect.get(globalThis, '__shift')()),
		pixels: scrollY
	}));
	const after = await phone.metrics();
	await phone.close();
	const spent = (name: string) => (((after[name] ?? NaN) - (before[name] ?? NaN)) * 1e6) / pixels;
	return {
		main: spent('TaskDuration'),
		scripts: spent('ScriptDuration'),
		frames: lengths.length,
		late: lengths.filter((length) => length > LATE).length,
		shift
	};
}
