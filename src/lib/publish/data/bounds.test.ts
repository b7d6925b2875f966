import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { editionFigures, editions } from '$lib/story/edition.server';
import { quantities } from '$lib/story/edition.fixtures';
import { rangeWords } from '../number-cards.server';

const all = [
	['of the tests', quantities] as const,
	...editions().map((name) => [name, editionFigures(name, fr).quantities] as const)
];

test.each(all)(
	'every number of the edition %s is within its bounds, and so is its range',
	(_, of) => {
		const outside = Object.values(of).filter(
			({ value, upper = value, range, bounds }) =>
				!(bounds.low <= Math.min(value, range.low) && Math.max(upper, range.high) <= bounds.high)
		);
		expect(outside.map(({ id }) => id)).toEqual([]);
		expect(Object.keys(of).length).toBeGreaterThan(100);
	}
);

test.each(all)(
	'the bounds of the edition %s have at most one digit more than their number',
	(_, of) => {
		const decimals = (number: number) => String(number).split('.')[1]?.length ?? 0;
		const long = Object.values(of).filter(({ value, bounds: { low, high } }) =>
			[low, high].some((end) => decimals(end) > decimals(value) + 1)
		);
		expect(long.map(({ id }) => id)).toEqual([]);
	}
);

test.each(all)('a hedge’s bounds are said to be a convention, no others, in %s', (_, of) => {
	for (const quantity of Object.values(of)) {
		const said = rangeWords(quantity, fr).includes('par convention');
		expect(said, quantity.id).toBe(quantity.bounds.from === 'convention');
		if (quantity.kind === 'printed') {
			const { hedge } = quantity;
			expect(said, quantity.id).toBe(hedge !== undefined && hedge !== 'on-average');
		}
	}
});
