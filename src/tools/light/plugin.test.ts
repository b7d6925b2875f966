import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interpolate, interpolateRound } from './d3-interpolate.js';
import { withoutMeasures, withoutStatic, withTwoDimensions } from './plugin.js';

test('what is static is left out of the scripts, and nothing else', () => {
	expect(withoutStatic('<p>a</p><Static>\n<b>words</b>\n</Static><i>b</i><Static>c</Static>')).toBe(
		'<p>a</p><Static>{#if false}\n<b>words</b>\n{/if}</Static><i>b</i><Static>{#if false}c{/if}</Static>'
	);
});

test('numbers are interpolated as d3 does', () => {
	expect(interpolate(10, 30)(0.25)).toBe(15);
	expect(interpolateRound(0, 10)(0.26)).toBe(3);
});

test('LayerCake no longer watches the size of its charts; should it do so otherwise, the build says so', () => {
	const cake = readFileSync('node_modules/layercake/dist/LayerCake.svelte', 'utf8');
	const spared = withoutMeasures(cake);
	expect(spared).not.toMatch(/bind:client\w+=/);
	expect(cake.length - spared.length).toBeLessThan(120);
	expect(() => withoutMeasures(spared)).toThrow(/measures in another way/);
});

test('LayerCake keeps two of its dimensions; should it list them otherwise, the build says so', () => {
	const table = readFileSync('node_modules/layercake/dist/settings/dimensions.js', 'utf8');
	const spared = withTwoDimensions(table);
	const list = /DIMENSIONS = (\[[\s\S]*?\n\]);/.exec(spared)?.[1] ?? '';
	const names = [...list.matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
	expect(names).toEqual(['x', 'y']);
	// What follows the list is as it was.
	const after = table.slice(table.indexOf('@typedef {Object} DimensionKeyFamily'));
	expect(spared.endsWith(after)).toBe(true);
	expect(() => withTwoDimensions(spared)).toThrow(/in another way/);
});
