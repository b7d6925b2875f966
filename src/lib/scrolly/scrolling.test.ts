import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followScrolling, PAUSE } from './scrolling';

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

test('a reader who moves is told of at once where they have come a screen further', () => {
	page.scroll();
	for (const [y, times] of [
		[700, 1],
		[900, 2],
		[1500, 2],
		[30_000, 3],
		[29_900, 3],
		[0, 4]
	] as const) {
		vi.stubGlobal('scrollY', y);
		page.scroll();
		expect(told, `${y} px`).toEqual(Array(times).fill('moves'));
	}
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
