import type { Claims } from '$lib/figures/claims/claims';
import { placeWords } from '$lib/figures/quantity/places';
import type { Hedge, Quantities, Quantity } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import { changeOf } from '$lib/figures/editions/change';
import type { Earlier } from '$lib/scenes/editions.server';
import type { ClaimCard, NumberCard, NumberCards } from './number-cards';

/** Cards of all quantities of an edition, by id. */
export function numberCards(
	quantities: Quantities,
	language: Language,
	earlier?: Earlier
): NumberCards {
	return Object.fromEntries(
		Object.entries(quantities).map(([id, quantity]) => [id, card(quantity, language, earlier)])
	);
}

/** Cards of all claims of an edition. */
export function claimCards({ byId }: Claims): NumberCards {
	return Object.fromEntries(
		Object.values(byId).map(({ id, sum, ranges, operands }): [string, ClaimCard] => [
			`claim:${id}`,
			{ f: sum, ...(ranges !== undefined && { r: ranges }), o: operands }
		])
	);
}

/** The range that a number stands for, « 51 500 à 52 000 », or the number alone; a convention says so. */
export function rangeWords({ bounds }: Quantity, { number, ui }: Language): string {
	const [low, high] = [number(bounds.low), number(bounds.high)];
	const range = low === high ? low : ui.data.range(low, high);
	return bounds.from === 'convention' ? ui.data.convention(range) : range;
}

/** The number with its hedge and unit, as one text. */
export function spelled(quantity: Quantity, language: Language): string {
	const { before, text, after } = language.spell(quantity, { hedge: true, unit: true });
	return before + text + after;
}

/** A number in the edition before, and how far it moved; nothing where that one hasn't the same. */
export function changeWords(
	quantity: Quantity,
	{ edition, quantities }: Earlier,
	language: Language
): string | undefined {
	const before = quantities[quantity.id];
	const change = before && changeOf(quantity, before);
	if (!change) return undefined;
	const { number, ui, unit } = language;
	const { way, by, byConvention } = change;
	const range =
		by.low === by.high ? number(by.low) : ui.data.range(number(by.low), number(by.high));
	const moved = way === 'more' || way === 'less';
	const said = ui.editions.ways[way](`${range}\u00a0${unit(change.unit, by.high)}`.trim());
	return ui.editions.before(
		spelled(before, language),
		edition,
		moved && byConvention ? ui.editions.convention(said) : said
	);
}

/** The report's own hedge, and what the page's language makes of it; one may be the number itself. */
function hedgeWords({ text }: Quantity, hedge: Hedge, { hedges, gloss }: Language): string {
	const { said, before, after } = hedges[hedge];
	return said + gloss((before + after).trim() || text);
}

/** The report's own words for a number, as a quotation, and their translation. */
const wordingWords = (wording: string, { quote, gloss, translate }: Language): string =>
	quote(wording) + gloss(translate(wording));

function card(quantity: Quantity, language: Language, earlier: Earlier | undefined): NumberCard {
	const unit = language.unit(quantity.unit, quantity.upper ?? quantity.value);
	const before = earlier && changeWords(quantity, earlier, language);
	const place = placeWords(quantity, language);
	return {
		n: spelled(quantity, language),
		l: quantity.measure,
		...(quantity.kind === 'printed' && {
			i: quantity.printed,
			...(quantity.hedge && { h: hedgeWords(quantity, quantity.hedge, language) }),
			...(quantity.wording && { w: wordingWords(quantity.wording, language) })
		}),
		...(quantity.kind === 'calculated' && {
			...(quantity.approximate && { h: language.approximately }),
			f: quantity.formula,
			o: quantity.operands
		}),
		...(unit && { u: unit }),
		...(quantity.period && { t: quantity.period }),
		p: quantity.population,
		...(place && { s: place }),
		r: rangeWords(quantity, language),
		...(quantity.note && { x: quantity.note }),
		...(before !== undefined && { b: before })
	};
}
