/** Breaks a text into lines that fit a width, given how wide words come. */

/**
 * Lines of nearly the same length: as few as fit, then as narrow as that number allows.
 *
 * @param width of a line, in the unit of `measure`
 */
export function breakLines(
	text: string,
	width: number,
	measure: (text: string) => number
): string[] {
	const widest = fill(text, width, measure);
	let low = width / 2;
	let high = width;
	while (high - low > 4) {
		const middle = (low + high) / 2;
		const lines = fill(text, middle, measure);
		const fits = lines.length === widest.length && lines.every((line) => measure(line) <= middle);
		if (fits) high = middle;
		else low = middle;
	}
	return fill(text, high, measure);
}

/** Only ordinary spaces part words: those of French typography hold. */
function fill(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
