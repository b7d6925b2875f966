/** French words for places of the report. No-break spaces are written as escapes. */

import { byPart, type Run } from '../runs';

/**
 * Places in the report's order, by part, runs of paragraphs joined: « partie 1, § 2 ; partie 4, § 2 à 5 et 8 ».
 */
export function places(locators: readonly string[]): string {
	return byPart(locators)
		.map(({ part, runs }) => `partie\u00a0${part}, §\u00a0${listed(runs.map(said))}`)
		.join('\u202f; ');
}

const said = ({ first, last }: Run): string =>
	first === last ? String(first) : `${first}\u00a0à\u00a0${last}`;

function listed(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length > 1 ? `${items.slice(0, -1).join(', ')} et\u00a0${last}` : last;
}
