import { expect, test } from 'vitest';
import { places } from './places';

test.each([
	[['2.3'], 'part 2, § 3'],
	[['4.2', '4.4'], 'part 4, §§ 2 and 4'],
	[['1.1', '1.2'], 'part 1, §§ 1 and 2'],
	[
		['1.1', '1.2', '1.3', '4.2', '4.4', '4.5', '4.6', '4.9'],
		'part 1, §§ 1 to 3; part 4, §§ 2, 4 to 6 and 9'
	]
])('%j is said “%s”', (of, said) => {
	expect(places(of).replaceAll('\u00a0', ' ')).toBe(said);
});
