/** How numbers are written: what all languages share. */

import { MINUS } from './signs';

/**
 * Writes numbers as a locale does, with a true minus sign, and none before zero.
 *
 * @returns a function of the number and of how many decimals it has exactly; without these, as many
 * as it has, three at most
 */
export function formatIn(locale: string): (value: number, decimals?: number) => string {
	// Made once for each number of decimals: to make one takes longer than to use it.
	const made = new Map<number | undefined, Intl.NumberFormat>();
	const formatter = (decimals: number | undefined): Intl.NumberFormat => {
		const before = made.get(decimals);
		if (before) return before;
		const digits =
			decimals === undefined
				? { maximumFractionDigits: 3 }
				: { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
		const one = new Intl.NumberFormat(locale, { ...digits, signDisplay: 'negative' });
		made.set(decimals, one);
		return one;
	};
	return (value, decimals) => formatter(decimals).format(value).replace('-', MINUS);
}
