import type { Edition } from '$lib/scenes/current.server';
import { isPublic } from '$lib/publish/data/figures-table';
import { spelled } from '$lib/publish/number-cards.server';

/** Claims in words, each with the words that name it, its sum and its figures, in the order of their file. */
export const claimRows = ({ claims, story, labels, quantities, language }: Edition) => {
	const said = [...story.claims, ...labels.claims];
	return Object.values(claims.byId).map(({ id, sum, ranges, operands }) => ({
		id,
		words: [...new Set(said.flatMap((each) => (each.id === id ? each.words : [])))].map(
			language.quoteOwn
		),
		sum,
		ranges,
		figures: operands.flatMap((operand) => {
			const quantity = quantities[operand];
			if (!quantity) return [];
			const { value, measure, period } = quantity;
			const hasRow = isPublic(quantity);
			return { id: operand, hasRow, value, number: spelled(quantity, language), measure, period };
		})
	}));
};

/** A claim as the page lists it. */
export type ClaimRow = ReturnType<typeof claimRows>[number];
