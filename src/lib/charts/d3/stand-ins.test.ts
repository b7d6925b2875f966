import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import refused from './refused';
import * as ours from './scale';

/** The package has no types of its own. */
const PACKAGE: string = 'd3-scale';
const d3 = (await import(PACKAGE)) as { readonly scaleLinear: typeof ours.scaleLinear };

const ENDS = [
	[0, 1],
	[0, 328],
	[20, 50],
	[50, 20],
	[7, 7],
	[-12.5, 280_000]
] as const;
const VALUES = [-12.5, -1, 0, 0.1, 1, 3, 7, 35, 99.99, 280_000];

test('numbers are scaled as by d3', () => {
	for (const domain of ENDS) {
		for (const range of ENDS) {
			const [one, other] = [ours, d3].map(({ scaleLinear }) => {
				const scale = scaleLinear();
				scale.domain(domain);
				scale.range(range);
				return scale;
			});
			expect([one?.domain(), one?.range()]).toEqual([other?.domain(), other?.range()]);
			for (const value of VALUES) {
				expect(one?.(value), `${domain} ${range} ${value}`).toBeCloseTo(other?.(value) ?? NaN, 6);
			}
		}
	}
});

test('what stands in has the names of what it stands in for, and is all that LayerCake takes', () => {
	expect(Object.keys(d3)).toEqual(expect.arrayContaining(Object.keys(ours)));
	const dimensions = new URL(
		'../../../../node_modules/layercake/dist/settings/dimensions.js',
		import.meta.url
	);
	const [, taken = ''] =
		/import \{ (.+) \} from 'd3-scale'/.exec(readFileSync(dimensions, 'utf8')) ?? [];
	expect(taken.split(', ').sort()).toEqual(Object.keys(ours).sort());
});

test('what no chart needs says so', () => {
	for (const make of [ours.scaleBand, ours.scaleOrdinal, ours.scaleSqrt]) {
		expect(make().domain).toThrow('src/lib/charts/d3/');
	}
	expect(refused).toThrow('src/lib/charts/d3/');
});
