/** Where in the report numbers come from. */

import type { Language } from '$lib/language/language';
import { OWN_UNITS, type BareQuantities, type BareQuantity, type Locator } from '../types';

/** Whether a quantity is what the page counts of itself, and so is no data. */
export const isOwn = ({ unit }: BareQuantity): boolean => OWN_UNITS.has(unit);

/**
 * Every place of the report that some quantities come from, in its order: their own, and those of what
 * they are worked out from.
 */
export function sourcesOf(ids: readonly string[], quantities: BareQuantities): Locator[] {
	const met = new Set<string>();
	const found = new Set<Locator>();
	const visit = (id: string) => {
		const quantity = Object.hasOwn(quantities, id) ? quantities[id] : undefined;
		if (!quantity || met.has(id)) return;
		met.add(id);
		for (const place of quantity.places) found.add(place);
		if (quantity.kind === 'calculated') quantity.operands.forEach(visit);
	};
	ids.forEach(visit);
	return inOrder([...found]);
}

/** Where a number stands in the report, in words, or what it is worked out from does; or nothing. */
export function placeWords({ kind, places }: BareQuantity, { ui }: Language): string | undefined {
	if (places.length === 0) return undefined;
	const words = ui.table.places(places);
	return kind === 'printed' ? words : ui.table.from(words);
}

/** By part, then by paragraph. */
function inOrder(places: readonly Locator[]): Locator[] {
	const numbers = (place: Locator) => place.split('.').map(Number);
	return places.toSorted((a, b) => {
		const [one = [], other = []] = [numbers(a), numbers(b)];
		return (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0);
	});
}
