/** Places of the report, by its parts, with paragraphs that follow one another in runs. */

/** From a paragraph to another, or one alone: then both are the same. */
export interface Run {
	readonly first: number;
	readonly last: number;
}

export interface PlacesOfPart {
	readonly part: string;
	readonly runs: readonly Run[];
}

/** « 1.2 », « 4.2 », « 4.3 » and « 4.4 », in the report's order, are part 1, 2; part 4, 2 to 4. */
export function byPart(locators: readonly string[]): PlacesOfPart[] {
	const parts = new Map<string, number[]>();
	for (const locator of locators) {
		const [part = '', paragraph] = locator.split('.');
		parts.set(part, [...(parts.get(part) ?? []), Number(paragraph)]);
	}
	return [...parts].map(([part, paragraphs]) => ({ part, runs: runsOf(paragraphs) }));
}

/** Two that follow each other stay apart: « 4 and 5 » is no longer than « 4 to 5 ». */
function runsOf(numbers: readonly number[]): Run[] {
	const found: { first: number; last: number }[] = [];
	for (const number of numbers) {
		const run = found.at(-1);
		if (run?.last === number - 1) run.last = number;
		else found.push({ first: number, last: number });
	}
	return found.flatMap(({ first, last }) =>
		last === first + 1 ? [first, last].map(alone) : [{ first, last }]
	);
}

const alone = (number: number): Run => ({ first: number, last: number });
