/**
 * Words as outlines, so that a picture looks the same anywhere: no program has the page's fonts. Each
 * glyph is drawn once, in `<defs>`, then used: https://www.w3.org/TR/SVG11/struct.html#UseElement
 */

import { escapeXml, parseMarkup, printMarkup, type Element, type Node } from '../markup';
import { pageFonts, type Fonts } from './fonts.server';
import { setLine, widthOf, type Stretch } from './line';
import { INITIAL, runsOf, typeOf, withoutType, type Run, type Setting } from './runs';

/** Glyphs in use: their outlines by id. */
type Drawn = Map<string, string>;

/**
 * The picture with an outline for each of its words; what a text said is the label of its outlines.
 *
 * @param svg one `<svg>` of which every style is an attribute
 * @throws NoGlyph where no font of the page has a sign; Error where a text asks for what isn't drawn here
 */
export async function outline(svg: string): Promise<string> {
	const fonts = await pageFonts();
	const drawn: Drawn = new Map();
	const [root, ...after] = parseMarkup(svg).map((node) => outlined(node, INITIAL, fonts, drawn));
	if (!root || typeof root === 'string') throw new Error('a picture begins with its <svg>');
	if (drawn.size === 0) return svg;
	const glyphs = [...drawn].map(([id, d]): Element => ({
		tag: 'path',
		attributes: { id, d },
		children: []
	}));
	// What names and describes a picture stands first.
	const heads = root.children.filter((node) => isElement(node) && /^(title|desc)$/.test(node.tag));
	const rest = root.children.filter((node) => !heads.includes(node));
	const defs = { tag: 'defs', attributes: {}, children: glyphs };
	const attributes = { ...root.attributes, 'xmlns:xlink': 'http://www.w3.org/1999/xlink' };
	return printMarkup([{ ...root, attributes, children: [...heads, defs, ...rest] }, ...after]);
}

const isElement = (node: Node): node is Element => typeof node !== 'string';

function outlined(node: Node, around: Setting, fonts: Fonts, drawn: Drawn): Node {
	if (!isElement(node)) return node;
	if (node.tag === 'text') return outlinedText(node, around, fonts, drawn);
	const inside = typeOf(node, around);
	return {
		tag: node.tag,
		attributes: withoutType(node.attributes),
		children: node.children.map((child) => outlined(child, inside, fonts, drawn))
	};
}

function outlinedText(text: Element, around: Setting, fonts: Fonts, drawn: Drawn): Element {
	const runs = runsOf(text, around).map((run) => ({ ...run, stretches: stretchesOf(run, fonts) }));
	const groups = placed(runs).flatMap((stretch) => draw(stretch, drawn));
	const said = runs.map((run) => run.text).join('');
	const { x: _x, y: _y, dx: _dx, dy: _dy, ...attributes } = withoutType(text.attributes);
	const own = { 'aria-label': escapeXml(said), ...attributes };
	const [only, ...more] = groups;
	if (only && more.length === 0 && !('transform' in own || 'opacity' in own)) {
		return { ...only, attributes: { ...own, ...only.attributes } };
	}
	return { tag: 'g', attributes: own, children: groups };
}

const stretchesOf = ({ text, setting: { family, weight } }: Run, fonts: Fonts): Stretch[] =>
	setLine(text, family, weight, fonts);

type SetRun = Run & { readonly stretches: readonly Stretch[] };
interface Placed {
	readonly stretch: Stretch;
	readonly setting: Setting;
	readonly x: number;
	readonly y: number;
}

/** Where each stretch stands, in px: those that follow a place of their own are anchored together. */
function placed(runs: readonly SetRun[]): Placed[] {
	let [x, y] = [0, 0];
	return runs.flatMap((run, index) => {
		const { setting, stretches } = run;
		if (index === 0 || run.x !== undefined || run.y !== undefined) {
			const share = SHARES[setting.anchor];
			if (share === undefined) throw new Error(`words are not anchored at “${setting.anchor}”`);
			x = (run.x ?? x) - share * chunkWidth(runs, index);
			y = run.y ?? y;
		}
		x += run.dx;
		y += run.dy;
		return stretches.map((stretch) => {
			const at = { stretch, setting, x, y };
			x += stretch.width * setting.size;
			return at;
		});
	});
}

/** How much of its width stands before the place of a text. */
const SHARES: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Of the runs from one with a place of its own to the next, in px. */
function chunkWidth(runs: readonly SetRun[], from: number): number {
	const next = runs.findIndex((run, at) => at > from && (run.x ?? run.y) !== undefined);
	return runs.slice(from, next < 0 ? undefined : next).reduce((sum, run, at) => {
		const gap = at === 0 ? 0 : run.dx;
		return sum + gap + widthOf(run.stretches) * run.setting.size;
	}, 0);
}

/** The glyphs of a stretch, in units of the font; nothing where all of them are blank. */
function draw({ stretch, setting, x, y }: Placed, drawn: Drawn): Element[] {
	const { typeface, glyphs } = stretch;
	const scale = setting.size / typeface.unitsPerEm;
	const uses = glyphs.flatMap(({ id: glyph, x: left, y: up }): Element[] => {
		const id = `${typeface.key}-${glyph.toString(36)}`;
		const d = drawn.get(id) ?? typeface.outline(glyph);
		if (d === '') return [];
		drawn.set(id, d);
		// Programs that know SVG 1.1 alone read this name of it, and all others do.
		const reference = { 'xlink:href': `#${id}` };
		const place = { ...(left !== 0 && { x: `${left}` }), ...(up !== 0 && { y: `${up}` }) };
		return [{ tag: 'use', attributes: { ...reference, ...place }, children: [] }];
	});
	if (uses.length === 0) return [];
	const by = Number(scale.toPrecision(6));
	const attributes = {
		...setting.paint,
		...(setting.stroke !== 'none' && { 'stroke-width': `${round(setting.strokeWidth / scale)}` }),
		transform: `translate(${round(x)} ${round(y)}) scale(${by} ${-by})`
	};
	return [{ tag: 'g', attributes, children: uses }];
}

const round = (value: number): number => Math.round(value * 100) / 100;
