/** A value that a chart cannot draw, and the bounds within which it can. */
export interface OutOfBounds {
	/** Id of what is drawn: its quantity's, where there is one. */
	readonly id: string;
	readonly value: number;
	readonly least: number;
	readonly most: number;
	/** True where it is counted in marks, which cannot be cut. */
	readonly whole?: true;
}

/** Those of some marks that are out of bounds. */
export const outOfBounds = (
	marks: readonly { readonly id: string; readonly value: number }[],
	least: number,
	most: number
): OutOfBounds[] =>
	marks
		.filter(({ value }) => !(value >= least && value <= most))
		.map(({ id, value }) => ({ id, value, least, most }));
