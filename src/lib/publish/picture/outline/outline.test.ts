import { expect, test } from 'vitest';
import { toPng } from '../raster.server';
import { outline } from './outline.server';

const picture = (inside: string, attributes = '') =>
	outline(
		`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"${attributes}>${inside}</svg>`
	);
/** Where the first outline stands, in px. */
const left = (svg: string) => Number(/translate\(([-\d.]+)/.exec(svg)?.[1]);

test('what names a picture stands first, and what else it has is kept', async () => {
	const svg = await picture(
		'<title>T</title><desc>D</desc><rect width="1" height="2"/><text>a</text>',
		' role="img" xml:lang="fr"'
	);
	expect(svg).toMatch(
		/^<svg [^>]*role="img" xml:lang="fr"[^>]*><title>T<\/title><desc>D<\/desc><defs>/
	);
	expect(svg).toContain('</defs><rect width="1" height="2"/>');
});

test('a picture without words stays as it is', async () => {
	const bare = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"></path></svg>\n';
	expect(await outline(bare)).toBe(bare);
});

test('a glyph is drawn once for each font and weight, then used', async () => {
	const svg = await picture(
		'<text font-family="Libre Franklin">aa a</text><text font-weight="600">a</text>'
	);
	expect(svg.match(/<path id=/g)).toHaveLength(2);
	expect(svg.match(/<use /g)).toHaveLength(4);
});

test('what the words said labels their outlines, which ask for no font', async () => {
	const svg = await picture('<g font-size="20px"><text fill="red">a &amp; b</text></g>');
	expect(svg).toContain('<g aria-label="a &amp; b" fill="red" transform=');
	expect(svg).not.toMatch(/<text|font|anchor/);
});

test('words are anchored as a whole, up to those that have a place of their own', async () => {
	const words = '<tspan>mot</tspan> <tspan font-size="30px">plus grand</tspan>';
	const at = async (anchor: string) =>
		left(await picture(`<text x="200" text-anchor="${anchor}">${words}</text>`));
	const [start, middle, end] = [await at('start'), await at('middle'), await at('end')];
	expect(start).toBe(200);
	expect(start - middle).toBeCloseTo((start - end) / 2, 1);
	const apart = await picture(
		'<text x="200" text-anchor="end">a<tspan x="100" text-anchor="start">bbb</tspan></text>'
	);
	const alone = await picture('<text x="200" text-anchor="end">a</text>');
	expect(left(apart)).toBe(left(alone));
});

test('a shift moves what follows it', async () => {
	const svg = await picture('<text x="10" y="20" dx="1" dy="2">a<tspan dy="3">b</tspan></text>');
	const places = [...svg.matchAll(/translate\([-\d.]+ ([-\d.]+)\)/g)].map(([, y]) => Number(y));
	expect(left(svg)).toBe(11);
	expect(places).toEqual([22, 25]);
});

test('a halo is as wide as it was, whatever the size of the words', async () => {
	const svg = await picture(
		'<g stroke="red" stroke-width="3"><text font-size="20" paint-order="stroke">a</text></g>'
	);
	const width = Number(/stroke-width="(\d+)" transform/.exec(svg)?.[1]);
	const scale = Number(/scale\(([\d.]+)/.exec(svg)?.[1]);
	expect(width * scale).toBeCloseTo(3, 1);
	expect(svg).toContain('paint-order="stroke"');
});

test('a transform or an opacity of the words is theirs as a whole', async () => {
	const svg = await picture('<text transform="rotate(9)" opacity=".5">a</text>');
	expect(svg).toMatch(/<g aria-label="a" transform="rotate\(9\)" opacity=".5"><g transform=/);
});

test.each(['environ', 'près de', 'un peu plus de', 'chiffre office'])(
	'a calculated number keeps its slant after « %s »',
	async (hedge) => {
		const italic = `font-family="'Newsreader Figures', 'Newsreader Display'" font-style="italic"`;
		const pixels = async (words: string) => {
			const text = `<text x="290" y="45" text-anchor="end" font-size="40">${words}</text>`;
			return Buffer.from(toPng(await picture(text), 400)).toString('base64');
		};
		const alone = await pixels(`<tspan ${italic}>70</tspan>`);
		const beside = await pixels(`<tspan fill="none">${hedge}</tspan> <tspan ${italic}>70</tspan>`);
		const upright = await pixels('<tspan font-family="Newsreader Display">70</tspan>');
		expect(beside).toBe(alone);
		expect(beside).not.toBe(upright);
	}
);
