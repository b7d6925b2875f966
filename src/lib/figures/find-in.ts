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
