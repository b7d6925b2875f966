import { expect, test } from 'vitest';
import { toPng } from './raster.server';

test('words that are not outlines are refused: the rasteriser has no font', () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>a</text></svg>';
	expect(() => toPng(svg, 10)).toThrow('outlines');
});
