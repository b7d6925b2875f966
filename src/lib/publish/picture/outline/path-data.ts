/** A glyph's outline, written as short as a path may be. */

/** A command of a path with its points, absolute: HarfBuzz has M, L, Q, C and Z alone. */
export interface Command {
	readonly type: string;
	readonly values: readonly number[];
}

/**
 * What `d` of a `<path>` is: whole units, each point told from the one before. A unit is a thousandth of
 * an em or less, far under what is seen. Points are rounded before they are told apart, so that no error
 * adds up.
 */
export function pathData(commands: readonly Command[]): string {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const parts = commands.map(({ type, values }, index): Part => {
		if (type === 'Z') {
			[x, y] = [startX, startY];
			return { letter: 'z', values: '' };
		}
		const points = values.map(Math.round);
		const away = points.map((value, at) => value - (at % 2 === 0 ? x : y));
		[x = 0, y = 0] = points.slice(-2);
		if (type === 'M') [startX, startY] = [x, y];
		// What closes a contour draws its last line.
		const closing = commands[index + 1]?.type === 'Z' && x === startX && y === startY;
		return type === 'L' ? line(away, closing) : part(type.toLowerCase(), away);
	});
	return written(parts.filter(({ letter }) => letter !== ''));
}

interface Part {
	readonly letter: string;
	readonly values: string;
}

function line(away: readonly number[], closing: boolean): Part {
	const [dx = 0, dy = 0] = away;
	if (closing || (dx === 0 && dy === 0)) return { letter: '', values: '' };
	if (dy === 0) return part('h', [dx]);
	return dx === 0 ? part('v', [dy]) : part('l', away);
}

/** A minus sign parts two numbers as a space does. */
const part = (letter: string, values: readonly number[]): Part => ({
	letter,
	values: values.join(' ').replace(/ (?=-)/g, '')
});

/** A letter said just before is not said again where a minus sign parts the numbers. */
const written = (parts: readonly Part[]): string =>
	parts
		.map(({ letter, values }, index) =>
			letter === parts[index - 1]?.letter && values.startsWith('-') ? values : letter + values
		)
		.join('');
