/** Where the marks of a drawn chart stand, read from its markup. */

export interface Extent {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The two drawings of a chart, phone then wide. */
export const svgsIn = (markup: string): string[] =>
	[...markup.matchAll(/<svg\b[^]*?<\/svg>/g)].map(([svg]) => svg);

/** The extents of an SVG's marks. A line that marks are cut from is as thick as they are. */
export function marksIn(svg: string): Extent[] {
	const found: Extent[] = [];
	const shifts: [number, number][] = [];
	for (const [, end, tag = '', attributes = ''] of svg.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
		if (tag === 'g' && end) shifts.pop();
		else if (tag === 'g') {
			const [, x = 0, y = 0] = /translate\((\S+) (\S+)\)/.exec(attributes) ?? [];
			shifts.push([Number(x), Number(y)]);
		} else if (/class="mark\b/.test(attributes)) {
			const extent = extentOf(tag, attributes);
			const dx = shifts.reduce((sum, [x]) => sum + x, 0);
			const dy = shifts.reduce((sum, [, y]) => sum + y, 0);
			const { left, right, top, bottom } = extent;
			found.push({ left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy });
		}
	}
	return found;
}

function extentOf(tag: string, attributes: string): Extent {
	const text = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
	const number = (name: string) => (text(name) === '' ? NaN : Number(text(name)));
	if (tag === 'rect') {
		const [left, top] = [number('x'), number('y')];
		// A width below nothing is a fault that no extent would show.
		const [width, height] = [number('width'), number('height')].map((side) =>
			side >= 0 ? side : NaN
		);
		return { left, top, right: left + (width ?? NaN), bottom: top + (height ?? NaN) };
	}
	if (tag === 'circle') {
		// Its centre says its value.
		const [x, y] = [number('cx'), number('cy')];
		return { left: x, right: x, top: y, bottom: y };
	}
	if (tag === 'path') return extentOfPath(text('d'));
	throw new Error(`a mark that is a <${tag}>`);
}

const COMMAND = /([MmLlHhVvAaZz])([^MmLlHhVvAaZz]*)/g;

/** The points that a path goes through. */
function extentOfPath(d: string): Extent {
	const xs: number[] = [];
	const ys: number[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (const [, command = '', rest = ''] of d.matchAll(COMMAND)) {
		const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
		const relative = command === command.toLowerCase();
		const [ox, oy] = relative ? [x, y] : [0, 0];
		const kind = command.toLowerCase();
		if (kind === 'z') [x, y] = [startX, startY];
		else if (kind === 'h') x = ox + (numbers.at(-1) ?? NaN);
		else if (kind === 'v') y = oy + (numbers.at(-1) ?? NaN);
		else {
			x = ox + (numbers.at(-2) ?? NaN);
			y = oy + (numbers.at(-1) ?? NaN);
		}
		if (kind === 'm') [startX, startY] = [x, y];
		xs.push(x);
		ys.push(y);
	}
	// A paint that no unit wears draws nothing.
	if (xs.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}
