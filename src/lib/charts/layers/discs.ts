import { PathPen } from '../units/shapes';

/** Discs as one path, from the left and top of each. */
export function discs(
	places: Iterable<{ readonly x: number; readonly y: number }>,
	size: number
): string {
	const pen = new PathPen();
	for (const { x, y } of places) pen.disc(x, y, size);
	return pen.d;
}
