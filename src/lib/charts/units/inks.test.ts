import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Paint } from './spec';

const SHEET: Record<string, Record<string, string>> = {
	light: { '--people': 'rgb(47, 62, 148)', '--faint': 'rgb(207, 200, 186)' },
	dark: { '--people': 'rgb(255, 209, 102)', '--faint': 'rgb(61, 56, 76)' }
};
const strong: Paint = { hue: 'people', tone: 'strong' };
const faint: Paint = { hue: 'people', tone: 'faint' };

let system: 'light' | 'dark';
let root: { dataset: { scheme?: string } };
/** Tokens that the browser was asked for. */
let asked: string[];
let readInks: typeof import('./inks').readInks;

beforeEach(async () => {
	system = 'light';
	root = { dataset: {} };
	asked = [];
	vi.stubGlobal('matchMedia', () => ({ matches: system === 'dark' }));
	vi.stubGlobal('document', {
		documentElement: root,
		body: { append: () => undefined },
		createElement: () => ({ style: {}, remove: () => undefined })
	});
	vi.stubGlobal('getComputedStyle', ({ style }: { style: { color: string } }) => {
		const token = /^var\((.+)\)$/.exec(style.color)?.[1] ?? '';
		asked.push(token);
		return { color: SHEET[root.dataset.scheme ?? system]?.[token] };
	});
	vi.resetModules();
	({ readInks } = await import('./inks'));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

const fills = (paints: Paint[]) => readInks(paints).map(({ fill }) => fill);

test('a colour is asked for once a scheme', () => {
	const light = [
		[47, 62, 148, 1],
		[207, 200, 186, 1]
	];
	expect(fills([strong, faint])).toEqual(light);
	expect(fills([strong, faint, strong])).toEqual([...light, light[0]]);
	expect(asked).toEqual(['--people', '--faint']);
});

test('colours are those of the scheme that the reader has now, chosen or the system’s', () => {
	expect(fills([strong])).toEqual([[47, 62, 148, 1]]);
	root.dataset.scheme = 'dark';
	expect(fills([strong])).toEqual([[255, 209, 102, 1]]);
	delete root.dataset.scheme;
	expect(fills([strong])).toEqual([[47, 62, 148, 1]]);
	system = 'dark';
	expect(fills([strong])).toEqual([[255, 209, 102, 1]]);
});
