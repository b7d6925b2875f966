/** Files of a few figures, and what checks come to with them. */
import { expect } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { EditionError } from '../errors';
import { SOURCE } from '../fixtures/edition.fixtures';
import { parseFigures } from '../parse';
import type { Quantities } from '../types';
import type { Check } from './checks';
import { keepLedger } from './ledger';
import type { Outcome } from './types';

const { edition: EDITION } = SOURCE;

type Column = 'value' | 'printed' | 'unit' | 'hedge' | 'wording' | 'locator' | 'resolution';
type Cells = Partial<Record<Column, string>>;

/** A file of figures, with its cells as given and the others filled. */
export function file(rows: Readonly<Record<string, Cells>>): string {
	const head = 'id,value,upper,printed,unit,hedge,wording,period,locator,resolution';
	const body = Object.entries(rows).map(([id, cells]) => {
		const { value = '1', unit = 'percent', hedge = '', wording = '', locator = '1.1' } = cells;
		const printed = cells.printed ?? value.replace('.', ',');
		const resolution = cells.resolution ?? (value.includes('.') ? '' : '1');
		return `${id},${value},,"${printed}",${unit},${hedge},${wording},2020,${locator},${resolution}`;
	});
	return [head, ...body].join('\n');
}

const source = (csv: string) => ({ edition: EDITION, file: 'figures.csv', csv });

export function keep(csv: string, among: readonly Check[]) {
	const known: Quantities = Object.fromEntries(
		parseFigures(csv, 'figures.csv', fr).map((each) => [
			each.id,
			{ ...each, label: each.id, measure: each.id, population: 'tous' }
		])
	);
	return keepLedger(known, source(csv), fr, among);
}

/** What one check comes to, whichever it is. */
export function outcomeOf(
	{ kind, operands }: Pick<Check, 'kind' | 'operands'>,
	rows: Readonly<Record<string, Cells>>
): Outcome {
	const outcomes = Object.keys(fr.ledger.outcomes) as Outcome[];
	const found = outcomes.filter((expected) => {
		const check = { id: 'check', kind, operands, expected } as Check;
		try {
			return keep(file(rows), [check]).length === 1;
		} catch (error) {
			if (error instanceof EditionError) return false;
			throw error;
		}
	});
	expect(found).toHaveLength(1);
	return found[0] as Outcome;
}

/** A percentage for each id: p1, p2… */
export const shares = (...values: string[]) =>
	Object.fromEntries(values.map((value, index) => [`p${index + 1}`, { value }]));
