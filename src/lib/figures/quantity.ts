import type { Quantities, Quantity } from './types';

/** @throws Error where there is no such quantity, with the ids there are */
export function quantity(quantities: Quantities, id: string): Quantity {
	const found = Object.hasOwn(quantities, id) ? quantities[id] : undefined;
	if (found === undefined) {
		throw new Error(`Unknown figure “${id}”; there are: ${Object.keys(quantities).join(', ')}`);
	}
	return found;
}
