/** English words for places of the report. No-break spaces are written as escapes. */

import { byPart, type PlacesOfPart, type Run } from '../runs';

/**
 * Places in the report's order, by part, runs of paragraphs joined: “part 1, § 2; part 4, §§ 2 to 5
 * and 8”.
 */
export const places = (locators: readonly string[]): string =>
	byPart(locators).map(ofPart).join('; ');

function ofPart({ part, runs }: PlacesOfPart): string {
	const [only] = runs;
	const isOne = runs.length === 1 && only?.first === only?.last;
	return `part\u00a0${part}, ${isOne ? '§' : '§§'}\u00a0${listed(runs.map(said))}`;
}

const said = ({ first, last }: Run): string =>
	first === last ? String(first) : `${first}\u00a0to\u00a0${last}`;

function listed(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length > 1 ? `${items.slice(0, -1).join(', ')} and\u00a0${last}` : last;
}
