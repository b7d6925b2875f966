/** Figures of the editions in `src/content`, read when the site is built. */

import { calculate } from './calculations';
import { keepLedger, ledgerCounts } from './ledger/ledger';
import type { Ledger } from './ledger/types';
import { parseFigures } from './parse';
import type { Source } from './source';
import type { Figure, Quantities } from './types';

const FILES = import.meta.glob<string>('/src/content/*/figures.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

interface Edition {
	readonly quantities: Quantities;
	readonly ledger: Ledger;
}

const known = new Map<string, Edition>();

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
	const { csv, file } = source(edition);
	return parseFigures(csv, file);
}

/**
 * Printed figures of an edition, what is worked out from them, and the counts of its ledger, by id.
 * Read once.
 */
export function quantities(edition: string): Quantities {
	return read(edition).quantities;
}

/**
 * What the figures of an edition say of each other, in the order of the report. Read once.
 *
 * @throws EditionError where a check comes to another outcome than the one acknowledged
 */
export function ledger(edition: string): Ledger {
	return read(edition).ledger;
}

function read(edition: string): Edition {
	const before = known.get(edition);
	if (before) return before;
	const origin = source(edition);
	const figures = calculate(loadFigures(edition), undefined, origin);
	const lines = keepLedger(figures, origin);
	const found = { quantities: { ...figures, ...ledgerCounts(lines, edition) }, ledger: lines };
	known.set(edition, found);
	return found;
}

/**
 * The file of an edition's figures.
 *
 * @throws Error where there is no such edition
 */
export function source(edition: string): Source {
	const csv = FILES[`/src/content/${edition}/figures.csv`];
	if (csv === undefined) {
		throw new Error(`Unknown edition “${edition}”; there are: ${editions().join(', ')}`);
	}
	return { edition, csv, file: `src/content/${edition}/figures.csv` };
}
