/** Figures of the editions in `lib/editions`, read when the site is built. */

import { calculate } from './calculations';
import { parseFigures } from './parse';
import type { Figure, Quantities } from './types';

const FILES = import.meta.glob<string>('../editions/*/figures.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

const known = new Map<string, Quantities>();

/** Names of the editions that have figures, oldest first, e.g. `2019-2020`. */
export function editions(): string[] {
	return Object.keys(FILES)
		.map((path) => path.split('/').at(-2) ?? path)
		.sort();
}

/**
 * Printed figures of an edition, in the order of its file.
 *
 * @throws EditionError where the file has faults, Error where there is no such edition
 */
export function loadFigures(edition: string): Figure[] {
	const csv = FILES[`../editions/${edition}/figures.csv`];
	if (csv === undefined) {
		throw new Error(`Unknown edition “${edition}”; there are: ${editions().join(', ')}`);
	}
	return parseFigures(csv, `src/lib/editions/${edition}/figures.csv`);
}

/** Printed figures of an edition and what is worked out from them, by id. Read once. */
export function quantities(edition: string): Quantities {
	const found = known.get(edition) ?? calculate(loadFigures(edition));
	known.set(edition, found);
	return found;
}
