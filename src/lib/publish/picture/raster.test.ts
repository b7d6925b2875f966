import { expect, test } from 'vitest';
import { toPng } from './raster.server';

const italic = `font-family="'Newsreader Figures', 'Newsreader Display'" font-style="italic"`;
const picture = (text: string) =>
	toPng(
		`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text x="290" y="45" text-anchor="end" font-size="40" font-family="Libre Franklin">${text}</text></svg>`,
		300
	).then((png) => Buffer.from(png).toString('base64'));

test.each(['environ', 'près de', 'un peu plus de', 'chiffre office'])(
	'a calculated number keeps its slant after « %s »',
	async (hedge) => {
		const alone = await picture(`<tspan ${italic}>70</tspan>`);
		const beside = await picture(`<tspan fill="none">${hedge}</tspan> <tspan ${italic}>70</tspan>`);
		const upright = await picture('<tspan font-family="Newsreader Display">70</tspan>');
		expect(beside).toBe(alone);
		expect(beside).not.toBe(upright);
	}
);
