/** French words for places of the report. No-break spaces are written as escapes. */

/**
 * Places in the report's order, by part, runs of paragraphs joined: « partie 1, § 2 ; partie 4, § 2 à 5 et 8 ».
 */
export function places(locators: readonly string[]): string {
	const parts = new Map<string, number[]>();
	for (const locator of locators) {
		const [part = '', paragraph] = locator.split('.');
		parts.set(part, [...(parts.get(part) ?? []), Number(paragraph)]);
	}
	return [...parts]
		.map(([part, paragraphs]) => `partie\u00a0${part}, §\u00a0${listed(runs(paragraphs))}`)
		.join('\u202f; ');
}

/** Numbers in runs: 2, 3, 4 and 8 are 2 to 4, and 8. */
function runs(numbers: readonly number[]): string[] {
	const found: number[][] = [];
	for (const number of numbers) {
		const last = found.at(-1);
		if (last?.at(-1) === number - 1) last.push(number);
		else found.push([number]);
	}
	return found.flatMap((run) => {
		const [first, last] = [run.at(0), run.at(-1)];
		return run.length > 2 ? `${first}\u00a0à\u00a0${last}` : run.map(String);
	});
}

function listed(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length > 1 ? `${items.slice(0, -1).join(', ')} et\u00a0${last}` : last;
}
