import { describe, expect, test } from 'vitest';
import { PathPen, SHAPES, type Pen } from './shapes';
import type { Shape } from './spec';

const shapes = Object.keys(SHAPES) as Shape[];

/** The corners that a shape's calls reach. */
function extent(shape: Shape, x: number, y: number, size: number) {
	const xs: number[] = [];
	const ys: number[] = [];
	const reach = (px: number, py: number) => {
		xs.push(px);
		ys.push(py);
	};
	const pen: Pen = {
		moveTo: reach,
		lineTo: reach,
		rect(left, top, width, height) {
			reach(left, top);
			reach(left + width, top + height);
		},
		closePath: () => undefined
	};
	SHAPES[shape](pen, x, y, size);
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

function draw(shape: Shape, size: number): string {
	const pen = new PathPen();
	SHAPES[shape](pen, 0, 0, size);
	return pen.d;
}

describe.each(shapes)('a %s', (shape) => {
	test('is one closed figure: one move, one end', () => {
		const d = draw(shape, 10);
		expect(d.match(/m/g)).toHaveLength(1);
		expect(d.match(/z/g)).toHaveLength(1);
		expect(d.startsWith('m') && d.endsWith('z')).toBe(true);
		expect(d).not.toMatch(/NaN|Infinity|undefined|e-/);
	});

	test('fills its cell and stays off its neighbours', () => {
		const { left, right, top, bottom } = extent(shape, 100, 200, 10);
		// A unit fills four fifths of its pitch: an eighth of its side is half the gap.
		for (const out of [100 - left, right - 110, 200 - top, bottom - 210]) {
			expect(out).toBeLessThan(10 / 8);
		}
		expect(right - left).toBeGreaterThan(7);
		expect((left + right) / 2).toBeCloseTo(105, 5);
	});

	test('is like no other shape', () => {
		const same = shapes.filter((other) => draw(other, 10) === draw(shape, 10));
		expect(same).toEqual([shape]);
	});
});

test('a path’s numbers have two decimals at most', () => {
	const pen = new PathPen();
	pen.disc(1 / 3, 2 / 3, 7.77777);
	expect(pen.d).not.toMatch(/\.\d{3}/);
});

test('a disc ends where it began, so that the next one starts anew', () => {
	const pen = new PathPen();
	pen.disc(0, 0, 10);
	expect(pen.d).toBe('m10 5a5 5 0 1 1-10 0a5 5 0 1 1 10 0z');
});

test('a disc is round, whatever its size is rounded to', () => {
	for (let size = 3; size < 20; size += 0.05) {
		const pen = new PathPen();
		pen.disc(0, 0, size);
		const [, r, d] = /a([\d.]+) [\d.]+ 0 1 1-([\d.]+) /.exec(pen.d) ?? [];
		expect(Number(r) * 2, pen.d).toBeCloseTo(Number(d), 9);
	}
});
