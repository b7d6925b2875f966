import { PathPen, type Pen } from '../units/shapes';
import type { CountedShape } from './spec';

/** Corners of each shape, in sides of its cell, and of an arrow up to the right. */
const CORNERS = {
	square: '0 0 1 0 1 1 0 1',
	hexagon: '.26 .04 .74 .04 1 .5 .74 .96 .26 .96 0 .5',
	house: '0 .42 .5 0 1 .42 1 1 0 1',
	up: '.2 0 1 0 1 .8 .8 .8 .8 .34 .14 1 0 .86 .66 .2 .2 .2'
} satisfies Record<CountedShape | 'up', string>;

/** Draws a closed figure with the top left corner of its cell at (x, y). */
export function trace(
	pen: Pen,
	name: CountedShape | 'up' | 'down',
	x: number,
	y: number,
	side: number
): void {
	const shares = CORNERS[name === 'down' ? 'up' : name].split(' ').map(Number);
	for (let k = 0; k < shares.length; k += 2) {
		const [across = 0, down = 0] = [shares[k], shares[k + 1]];
		const dy = name === 'down' ? 1 - down : down;
		pen[k === 0 ? 'moveTo' : 'lineTo'](x + across * side, y + dy * side);
	}
	pen.closePath();
}

/** The same, alone, as an SVG path. */
export function figure(
	name: CountedShape | 'up' | 'down',
	x: number,
	y: number,
	side: number
): string {
	const pen = new PathPen();
	trace(pen, name, x, y, side);
	return pen.d;
}
