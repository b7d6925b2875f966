/**
 * What a record has under a name.
 *
 * @param what the record holds, for the message
 * @throws RangeError where it has none, with the names there are
 */
export function findIn<T>(record: Readonly<Record<string, T>>, name: string, what: string): T {
	const found = Object.hasOwn(record, name) ? record[name] : undefined;
	if (found === undefined) {
		throw new RangeError(`no ${what} “${name}”; there are: ${Object.keys(record).join(', ')}`);
	}
	return found;
}

/** Beyond it, what is written is no mistyped id, and comparing it takes long. */
const LONGEST_ID = 80;

/** The nearest id to a mistyped one, with up to two more that share half of it. */
export function nearest(id: string, ids: readonly string[]): string[] {
	if (id.length > LONGEST_ID) return [];
	return ids
		.map((name) => ({ name, distance: distance(id, name) }))
		.sort((a, b) => a.distance - b.distance)
		.filter(({ distance }, rank) => rank === 0 || distance <= id.length / 2)
		.slice(0, 3)
		.map(({ name }) => name);
}

/** Levenshtein's: letters to insert, delete or replace. */
function distance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...from].entries()) {
		const next = [i + 1];
		for (let j = 0; j < to.length; j++) {
			const replaced = (row[j] ?? 0) + (to[j] === letter ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
