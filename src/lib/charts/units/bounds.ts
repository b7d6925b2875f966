import type { OutOfBounds } from '../bounds';
import type { UnitGroup, UnitsSpec } from './spec';

/** With more, units in the phone's box are less than two pixels and a half wide. */
const MOST = 3000;

/** Groups are counted in whole units; together they are no more than can be told apart. */
export function beyond({ steps }: UnitsSpec): OutOfBounds[] {
	const uncountable = steps
		.flatMap(({ groups }) => groups)
		.filter(({ count }) => !(Number.isInteger(count) && count >= 0));
	const refused = uncountable.length > 0 ? uncountable : tooMany(steps[0]?.groups ?? []);
	const byId = new Map(refused.map((group) => [group.id, group]));
	return [...byId.values()].map(({ id, count: value }) => ({
		...{ id, value, least: 0 },
		...{ most: MOST, whole: true }
	}));
}

/** The largest of the groups, where together they are too many. */
function tooMany(groups: readonly UnitGroup[]): UnitGroup[] {
	const total = groups.reduce((sum, { count }) => sum + count, 0);
	return total > MOST ? groups.toSorted((a, b) => b.count - a.count).slice(0, 1) : [];
}
