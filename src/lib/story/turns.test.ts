import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Turns } from './turns';

const SCREEN = 800;

let moving = false;
vi.mock('$lib/scrolly/scrolling', () => ({ isMoving: () => moving }));

/** What the browser is asked to do when idle, with how long it may wait. */
let asked: { turn: IdleRequestCallback; timeout: number | undefined } | undefined;
let done: string[];

/** An element whose top is so far from the top of the screen. */
const elementAt = (top: number) =>
	({ getBoundingClientRect: () => ({ top, bottom: top + 300 }) }) as unknown as Element;

/** The browser has so many ms to spare. */
function idle(spare: number): void {
	const now = asked;
	asked = undefined;
	now?.turn({ didTimeout: false, timeRemaining: () => spare });
}

const far = { a: elementAt(2000), b: elementAt(4000), c: elementAt(6000) };
const all = [far.a, far.b, far.c];

function waiting(turns: Turns): void {
	for (const [name, element] of Object.entries(far)) turns.wait(element, () => done.push(name));
}

beforeEach(() => {
	vi.useFakeTimers();
	done = [];
	moving = false;
	asked = undefined;
	vi.stubGlobal('window', { requestIdleCallback: true });
	vi.stubGlobal('innerHeight', SCREEN);
	vi.stubGlobal('requestIdleCallback', (turn: IdleRequestCallback, how?: IdleRequestOptions) => {
		asked = { turn, timeout: how?.timeout };
		return 1;
	});
	vi.stubGlobal('cancelIdleCallback', () => (asked = undefined));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('nothing is done before the reader’s place is known', () => {
	waiting(new Turns());
	expect(asked).toBeUndefined();
	expect(done).toEqual([]);
});

test('what is on the screen is done at once, what is near it soon, one thing a turn', () => {
	const turns = new Turns();
	waiting(turns);
	const here = elementAt(100);
	turns.wait(here, () => done.push('here'));
	turns.come([far.a, here, far.b, far.c], 1, 1);
	vi.advanceTimersByTime(0);
	expect(done).toEqual(['here']);
	expect(asked?.timeout).toBe(200);
	idle(0);
	expect(done).toEqual(['here', 'b']);
	expect(asked?.timeout).toBe(200);
	idle(0);
	expect(done).toEqual(['here', 'b', 'a']);
	expect(asked?.timeout).toBeUndefined();
});

test('the rest is done early, the nearest first, when the browser has time', () => {
	const turns = new Turns();
	waiting(turns);
	turns.come(all, 1, 0);
	idle(0);
	expect(done).toEqual(['b']);
	idle(5);
	expect(done).toEqual(['b']);
	expect(asked).toBeUndefined();
	vi.advanceTimersByTime(20);
	idle(40);
	idle(40);
	expect(done).toEqual(['b', 'c', 'a']);
});

test('while the reader moves only what is near is asked for, the rest once they are at rest', () => {
	const turns = new Turns();
	waiting(turns);
	moving = true;
	turns.come(all, 0, 0);
	expect(asked?.timeout).toBe(200);
	idle(0);
	expect(done).toEqual(['a']);
	expect(asked).toBeUndefined();
	vi.advanceTimersByTime(1000);
	expect(asked).toBeUndefined();
	moving = false;
	vi.advanceTimersByTime(300);
	idle(40);
	expect(done).toEqual(['a', 'b']);
});

test('once all is done nothing is asked for, and nothing waits', () => {
	const turns = new Turns();
	waiting(turns);
	turns.come(all, -1, 0);
	for (let turn = 0; turn < 3; turn += 1) idle(40);
	expect(done).toHaveLength(3);
	expect(asked).toBeUndefined();
	expect(vi.getTimerCount()).toBe(0);
});

test('a reader who comes near what was to be done early is not made to wait for it', () => {
	const turns = new Turns();
	waiting(turns);
	turns.come(all, -1, 0);
	expect(asked?.timeout).toBeUndefined();
	turns.come(all, 1, 0);
	expect(asked?.timeout).toBe(200);
	idle(0);
	expect(done).toEqual(['b']);
});

test('who gives up waiting, and all who wait at the end, are left alone', () => {
	const turns = new Turns();
	const forget = turns.wait(far.a, () => done.push('a'));
	turns.wait(far.b, () => done.push('b'));
	turns.come(all, -1, 0);
	forget();
	turns.stop();
	expect(asked).toBeUndefined();
	idle(40);
	vi.advanceTimersByTime(1000);
	expect(done).toEqual([]);
});

test('where a browser never says that it is idle, what is near is done at once, the rest is left', () => {
	vi.stubGlobal('window', {});
	const turns = new Turns();
	waiting(turns);
	turns.come(all, 0, 1);
	vi.runOnlyPendingTimers();
	expect(done).toEqual(['a', 'b']);
});
