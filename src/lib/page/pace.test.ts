import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GATHER, PART, TRAVEL } from '$lib/charts/units/motion';
import { MOTION } from '$lib/scroll/pace';

test('no picture moves for longer than it is given', () => {
	const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
	const move = Number(/--move: (\d+)ms/.exec(tokens)?.[1]);
	const quick = Number(/--quick: (\d+)ms/.exec(tokens)?.[1]);
	// The last of the ticks starts half a quick change late (Ticks.svelte).
	expect(move + quick / 2).toBeLessThanOrEqual(MOTION);
	// Two frames until the canvas is there, two until the units leave (Units.svelte, Units.canvas.svelte).
	expect(4 * (1000 / 60) + TRAVEL).toBeLessThanOrEqual(MOTION);
	// As many again where one picture hands them on to the next.
	expect(8 * (1000 / 60) + GATHER + PART).toBeLessThanOrEqual(MOTION);
});
