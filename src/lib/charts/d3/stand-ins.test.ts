import * as d3Color from 'd3-color';
import * as d3Format from 'd3-format';
import * as d3 from 'd3-interpolate';
import { expect, test } from 'vitest';
import * as color from './color';
import * as format from './format';
import * as ours from './interpolate';

const NUMBERS = [-12.5, -1, 0, 0.1, 1, 3, 99.99, 280_000];
const TIMES = [-0.5, 0, 0.25, 1 / 3, 0.5, 0.999, 1, 1.5];

test('numbers are interpolated as by d3', () => {
	for (const from of NUMBERS) {
		for (const to of NUMBERS) {
			for (const t of TIMES) {
				for (const name of ['interpolate', 'interpolateNumber', 'interpolateRound'] as const) {
					expect(ours[name](from, to)(t), `${name} ${from} ${to} ${t}`).toBe(d3[name](from, to)(t));
				}
			}
		}
	}
});

test('what stands in has the names of what it stands in for', () => {
	expect(Object.keys(d3)).toEqual(expect.arrayContaining(Object.keys(ours)));
	expect(Object.keys(d3Color)).toEqual(expect.arrayContaining(Object.keys(color)));
	expect(Object.keys(d3Format)).toEqual(expect.arrayContaining(Object.keys(format)));
});

test('what no chart needs says so', () => {
	expect(color.rgb).toThrow('src/lib/charts/d3/');
	expect(format.format).toThrow('src/lib/charts/d3/');
	expect(ours.piecewise).toThrow('src/lib/charts/d3/');
});
