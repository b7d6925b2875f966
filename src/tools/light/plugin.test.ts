import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interpolate, interpolateRound } from './d3-interpolate.js';
import { withoutMeasures, withoutStatic } from './plugin.js';

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
