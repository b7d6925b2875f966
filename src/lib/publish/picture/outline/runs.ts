/** The words of a `<text>` element as runs of one type and ink, and where each is to stand. */

import type { Element, Node } from '../markup';

/** What words take from the elements around them. */
export interface Setting {
	/** As CSS lists families. */
	readonly family: string;
	/** In px. */
	readonly size: number;
	readonly weight: number;
	readonly anchor: string;
	readonly stroke: string;
	/** In px. */
	readonly strokeWidth: number;
	/** Attributes that say how outlines are painted, as written. */
	readonly paint: Readonly<Record<string, string>>;
}

export interface Run {
	readonly text: string;
	readonly setting: Setting;
	/** Where the pen goes first, in px; nothing to go on from the run before. */
	readonly x?: number | undefined;
	readonly y?: number | undefined;
	readonly dx: number;
	readonly dy: number;
}

/** What no text says: of the sizes and weights, those of CSS. */
export const INITIAL: Setting = {
	...{ family: 'Libre Franklin', size: 16, weight: 400, anchor: 'start' },
	...{ stroke: 'none', strokeWidth: 1, paint: {} }
};

/** Attributes of type, which outlines have no use for. */
const TYPE = new Set(['font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor']);
const PLACE = new Set(['x', 'y', 'dx', 'dy']);
const PAINT =
	/^(fill|fill-opacity|opacity|paint-order|stroke|stroke-(width|opacity|linejoin|linecap))$/;

/** An element's attributes less those of type. */
export const withoutType = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(Object.entries(attributes).filter(([name]) => !TYPE.has(name)));

/** What an element adds to the type that it stands in. */
export function typeOf({ attributes }: Element, around: Setting): Setting {
	const { 'font-size': size, 'font-weight': weight, 'stroke-width': width } = attributes;
	return {
		...around,
		family: attributes['font-family'] ?? around.family,
		size: size === undefined ? around.size : lengthOf(size),
		weight: weight === undefined ? around.weight : weightOf(weight),
		anchor: attributes['text-anchor'] ?? around.anchor,
		stroke: attributes['stroke'] ?? around.stroke,
		strokeWidth: width === undefined ? around.strokeWidth : lengthOf(width)
	};
}

/**
 * Runs of a `<text>`, spaces as SVG has them: one where several stand, none at either end.
 *
 * @param around what its ancestors say
 * @throws Error where it asks for something that isn't drawn here
 */
export function runsOf(text: Element, around: Setting): Run[] {
	const runs = collect(text, typeOf(text, around), false);
	const spaced = runs.map((run) => ({ ...run, text: run.text.replace(/[ \t\r\n]+/g, ' ') }));
	const said = (part: readonly Run[]) => part.map((run) => run.text).join('');
	return spaced.map((run, index) => {
		const [before, after] = [said(spaced.slice(0, index)), said(spaced.slice(index + 1))];
		const begun = before === '' || before.endsWith(' ');
		const words = begun ? run.text.replace(/^ /, '') : run.text;
		return { ...run, text: /^ *$/.test(after) ? words.replace(/ $/, '') : words };
	});
}

function collect(element: Element, setting: Setting, paints: boolean): Run[] {
	const { attributes, children, tag } = element;
	const unknown = Object.keys(attributes).find(
		(name) =>
			!TYPE.has(name) && !PLACE.has(name) && !PAINT.test(name) && !(name === 'transform' && !paints)
	);
	if (unknown !== undefined) throw new Error(`no outline is drawn of a <${tag}> with ${unknown}`);
	const own = Object.entries(attributes).filter(([name]) => paints && PAINT.test(name));
	const inside = { ...setting, paint: { ...setting.paint, ...Object.fromEntries(own) } };
	const place = placeOf(attributes);
	const runs = children.flatMap((child: Node): Run[] => {
		if (typeof child === 'string') {
			return [{ text: decoded(child), setting: inside, dx: 0, dy: 0 }];
		}
		if (child.tag !== 'tspan') throw new Error(`no outline is drawn of a <${child.tag}> in a text`);
		return collect(child, typeOf(child, inside), true);
	});
	const [first, ...rest] = runs;
	if (!first) return [];
	const { x = place.x, y = place.y } = first;
	return [{ ...first, x, y, dx: first.dx + place.dx, dy: first.dy + place.dy }, ...rest];
}

function placeOf({ x, y, dx, dy }: Readonly<Record<string, string>>) {
	return {
		x: x === undefined ? undefined : lengthOf(x),
		y: y === undefined ? undefined : lengthOf(y),
		dx: lengthOf(dx ?? '0'),
		dy: lengthOf(dy ?? '0')
	};
}

function lengthOf(written: string): number {
	const length = Number(written.replace(/px$/, ''));
	if (written === '' || Number.isNaN(length)) throw new Error(`“${written}” is no length in px`);
	return length;
}

const NAMED: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

function weightOf(written: string): number {
	const weight = NAMED[written] ?? Number(written);
	if (Number.isNaN(weight)) throw new Error(`“${written}” is no weight`);
	return weight;
}

const ENTITIES: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
};

/** Text with its entities read. */
function decoded(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, code, hex, name: string) => {
		if (code !== undefined) return String.fromCodePoint(Number(code));
		if (hex !== undefined) return String.fromCodePoint(parseInt(hex as string, 16));
		const sign = ENTITIES[name];
		if (sign === undefined) throw new Error(`no sign is known by the name ${String(entity)}`);
		return sign;
	});
}
