/** Where an edition's figures come from, to say where a fault is. */
export interface Source {
	/** Name of the edition, `2019-2020`. */
	readonly edition: string;
	/** Path of the file of figures. */
	readonly file: string;
	/** Its text. */
	readonly csv: string;
}

/** The line that holds a figure's id, wherever its column stands; 1 where there is none. */
export function lineOf({ csv }: Pick<Source, 'csv'>, id: string): number {
	const cell = new RegExp(`(?:^|,)\\s*"?${id}"?\\s*(?:,|$)`);
	const index = csv.split(/\r\n?|\n/).findIndex((line) => cell.test(line));
	return Math.max(1, index + 1);
}
