import { expect, test } from 'vitest';
import { places } from './places';

const plain = (of: readonly string[]) => places(of).replace(/[\u00a0\u202f]/gu, ' ');

test.each([
	[['2.3'], 'partie 2, § 3'],
	[['4.2', '4.4'], 'partie 4, § 2 et 4'],
	[['1.1', '1.2'], 'partie 1, § 1 et 2'],
	[
		['1.1', '1.2', '1.3', '4.2', '4.4', '4.5', '4.6', '4.9'],
		'partie 1, § 1 à 3 ; partie 4, § 2, 4 à 6 et 9'
	]
])('%j is said « %s »', (of, said) => {
	expect(plain(of)).toBe(said);
});
