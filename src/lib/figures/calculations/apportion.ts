/**
 * Shares out whole marks in proportion to weights, by largest remainder: the parts add up to the
 * total, and none is more than one mark away from its exact share. Ties go to the earlier part.
 *
 * @param total marks to share out, a whole number
 * @param weights one for each part, in any unit, none negative, not all zero
 */
export function apportion(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((a, b) => a + b, 0);
	const exact = weights.map((weight) => (total * weight) / sum);
	const parts = exact.map((share) => Math.floor(share + 1e-9));
	const left = total - parts.reduce((a, b) => a + b, 0);
	const byRemainder = exact
		.map((share, index) => ({ index, remainder: share - (parts[index] ?? 0) }))
		.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
	for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
	return parts;
}
