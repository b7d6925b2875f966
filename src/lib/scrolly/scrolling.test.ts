import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followScrolling, lastPlace, PAUSE } from './scrolling';

/** A window that says that its document, or something in it, was scrolled. */
class Page extends EventTarget {
	readonly document = {};
	listeners = 0;
	heardBelow = 0;
	override addEventListener(...all: Parameters<EventTarget['addEventListener']>): void {
		this.listeners += 1;
		super.addEventListener(...all);
	}
	override removeEventListener(...all: Parameters<EventTarget['removeEventListener']>): void {
		this.listeners -= 1;
		super.removeEventListener(...all);
	}
	scroll(target: unknown = this.document): void {
		const event = new Event('scroll');
		Object.defineProperty(event, 'target', { value: target });
		let stopped = false;
		event.stopPropagation = () => (stopped = true);
		this.dispatchEvent(event);
		if (!stopped) this.heardBelow += 1;
	}
}

let page: Page;
let told: string[];
let end: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	page = new Page();
	told = [];
	vi.stubGlobal('document', page.document);
	vi.stubGlobal('scrollY', 0);
	vi.stubGlobal('innerHeight', 800);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	end = followScrolling({ moves: () => told.push('moves'), rests: () => told.push('rests') });
});
afterEach(() => {
	end();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a jump is told at once, and its rest when nothing more has come', () => {
	page.scroll();
	expect(told).toEqual(['moves']);
	vi.advanceTimersByTime(PAUSE);
	expect(told).toEqual(['moves', 'rests']);
	vi.advanceTimersByTime(10 * PAUSE);
	expect(told).toHaveLength(2);
});

test('a second of scrolling is told three or four times, by one timer, and rests once', () => {
	const set = vi.spyOn(globalThis, 'setTimeout');
	for (let frame = 0; frame < 60; frame += 1) {
		page.scroll();
		vi.advanceTimersByTime(16);
	}
	expect(told).not.toContain('rests');
	expect(told.length).toBeGreaterThanOrEqual(3);
	expect(told.length).toBeLessThanOrEqual(4);
	expect(set.mock.calls.length).toBeLessThan(13);
	vi.advanceTimersByTime(PAUSE);
	expect(told.filter((one) => one === 'rests')).toHaveLength(1);
	expect(told.at(-1)).toBe('rests');
});

test('after a rest the next scroll is told at once again', () => {
	page.scroll();
	vi.advanceTimersByTime(PAUSE);
	page.scroll();
	expect(told).toEqual(['moves', 'rests', 'moves']);
});

/** Scrolls to a place, and says how often that place was asked for. */
function scrollTo(y: number): number {
	let asked = 0;
	Object.defineProperty(globalThis, 'scrollY', {
		configurable: true,
		get: () => {
			asked += 1;
			return y;
		}
	});
	page.scroll();
	return asked;
}

test('a reader who goes fast is told of at once where they have come a screen further', () => {
	page.scroll();
	for (const [y, times] of [
		[700, 1],
		[900, 2],
		[1500, 2],
		[30_000, 3],
		[29_900, 3],
		[0, 4]
	] as const) {
		scrollTo(y);
		expect(told, `${y} px`).toEqual(Array(times).fill('moves'));
	}
});

test('the place of a reader who goes slowly is not asked for at each frame', () => {
	let asked = 0;
	for (let y = 0; y < 2400; y += 24) {
		asked += scrollTo(y);
		vi.advanceTimersByTime(16);
	}
	expect(asked).toBeLessThan(20);
});

test('one who goes fast is followed frame by frame, until they slow down', () => {
	scrollTo(0);
	let y = 0;
	for (let frame = 0; frame < 20; frame += 1) {
		y += 100;
		scrollTo(y);
		vi.advanceTimersByTime(16);
	}
	expect(scrollTo(y)).toBe(1);
	told = [];
	y += 900;
	scrollTo(y);
	expect(told).toEqual(['moves']);
	for (let frame = 0; frame < 20; frame += 1) {
		y += 10;
		scrollTo(y);
		vi.advanceTimersByTime(16);
	}
	expect(scrollTo(y)).toBe(0);
});

test('one who goes slowly and then a screen further is told of within a tenth of a second', () => {
	for (let frame = 0; frame < 20; frame += 1) {
		scrollTo(10 * frame);
		vi.advanceTimersByTime(16);
	}
	told = [];
	scrollTo(5000);
	vi.advanceTimersByTime(16);
	for (let frame = 0; frame < 5; frame += 1) {
		scrollTo(5000 + frame);
		vi.advanceTimersByTime(16);
	}
	expect(told).toContain('moves');
	expect(lastPlace()).toBeGreaterThanOrEqual(5000);
});

test('the page’s scrolling goes no further down; that of a table in it does, and is not told', () => {
	page.scroll();
	expect(page.heardBelow).toBe(0);
	told = [];
	page.scroll({});
	expect(page.heardBelow).toBe(1);
	expect(told).toEqual([]);
});

test('once the last follower has ended, nobody listens and nothing waits', () => {
	page.scroll();
	end();
	vi.advanceTimersByTime(10 * PAUSE);
	expect(told).toEqual(['moves']);
	expect(page.listeners).toBe(0);
});
