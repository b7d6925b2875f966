import type { Language } from '$lib/language/language';
import type { ClaimCard, NumberCard, NumberCards } from '$lib/publish/number-cards';

type Words = Language['ui']['number'];

/** What a card tells, each with its name; what a number has not is left out. */
export function cardRows(
	card: NumberCard | ClaimCard,
	all: NumberCards,
	words: Words
): { name: string; said: string }[] {
	const rows = 'n' in card ? numberRows(card, all, words) : claimRows(card, all, words);
	return rows.flatMap(([name, said]) => (said ? [{ name, said }] : []));
}

type Rows = readonly (readonly [string, string | undefined])[];

function numberRows(card: NumberCard, all: NumberCards, words: Words): Rows {
	const operand = (id: string) => {
		const of = all[id];
		return of && 'n' in of ? `${of.n} (${of.l})` : id;
	};
	return [
		[words.kind, card.i === undefined ? words.kinds.calculated : words.kinds.printed],
		[words.printed, card.i],
		[words.hedge, card.h],
		[words.wording, card.w],
		[words.unit, card.u],
		[words.formula, card.f],
		[words.operands, card.o?.map(operand).join(words.and)],
		[words.range, card.r],
		[words.period, card.t],
		[words.population, card.p],
		[words.place, card.s],
		[words.before, card.b],
		[words.note, card.x]
	];
}

/** The sum, what roundings and hedges leave of it, and each figure with its period and its place. */
function claimRows({ f, r, o }: ClaimCard, all: NumberCards, words: Words): Rows {
	const operand = (id: string) => {
		const of = all[id];
		if (!of || !('n' in of)) return id;
		return `${of.n} (${[of.l, of.t, of.s].filter(Boolean).join(', ')})`;
	};
	return [
		[words.formula, f],
		[words.range, r],
		[words.operands, o.map(operand).join(words.and)]
	];
}
