import { expect, test } from 'vitest';
import { readTable } from './table';

test('a file that semicolons cut is named as such, whatever its quotes', () => {
	const faults: unknown[] = [];
	const text = '\nid;label\na;"deux ""mots"" ; un"; reste"\n';
	expect(readTable(text, ['id', 'label'], (fault) => faults.push(fault))).toEqual([]);
	expect(faults).toEqual([
		{
			line: 2,
			found: ';',
			expected: 'des cases séparées par des virgules',
			remedy: 'enregistrer le fichier en CSV à virgules, UTF-8'
		}
	]);
});
