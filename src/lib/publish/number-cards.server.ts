import type { Quantities, Quantity } from '$lib/figures/types';
import { fr } from '$lib/language/fr/units';
import { ui } from '$lib/language/fr/interface';
import { formatNumber, spell, unitWord } from '$lib/language/numbers';
import type { Earlier } from '$lib/scenes/editions.server';
import type { NumberCard, NumberCards } from './number-cards';

/** Cards of all quantities of an edition, by id. */
export function numberCards(quantities: Quantities, earlier?: Earlier): NumberCards {
	return Object.fromEntries(
		Object.entries(quantities).map(([id, quantity]) => [id, card(quantity, earlier)])
	);
}

/** The range that a number stands for, « 51 500 à 52 000 », or the number alone. */
export function rangeWords({ range: { low, high } }: Quantity): string {
	const [from, to] = [formatNumber(low), formatNumber(high)];
	return from === to ? from : ui.data.range(from, to);
}

/** The number with its hedge and unit, as one text. */
export function spelled(quantity: Quantity): string {
	const { before, text, after } = spell(quantity, { hedge: true, unit: true });
	return before + text + after;
}

function card(quantity: Quantity, earlier: Earlier | undefined): NumberCard {
	const unit = unitWord(quantity.unit, quantity.upper ?? quantity.value);
	const before = earlier?.quantities[quantity.id];
	return {
		n: spelled(quantity),
		l: quantity.label,
		...(quantity.kind === 'printed' && {
			i: quantity.printed,
			...(quantity.hedge && { h: quantity.hedge }),
			...(quantity.wording && { w: quantity.wording })
		}),
		...(quantity.kind === 'calculated' && {
			...(quantity.approximate && { h: fr.approximately }),
			f: quantity.formula,
			o: quantity.operands
		}),
		...(unit && { u: unit }),
		t: quantity.period,
		p: quantity.population,
		s: quantity.locator,
		r: rangeWords(quantity),
		...(quantity.note && { x: quantity.note }),
		...(earlier && before?.unit === quantity.unit && { b: [spelled(before), earlier.edition] })
	};
}
