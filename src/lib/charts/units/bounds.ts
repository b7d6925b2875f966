import type { OutOfBounds } from '../bounds';
import { beyondPanel } from './beneath/bounds';
import type { UnitGroup, UnitsData } from './spec';

/** With more, units in the phone's box are less than two pixels and a half wide. */
const MOST = 3000;

type Counted = Pick<UnitGroup, 'id' | 'count'>;

/** Groups are counted in whole units; together they are no more than can be told apart. */
export function beyond({ steps, population }: UnitsData): OutOfBounds[] {
	const uncountable = steps
		.flatMap(({ groups }) => groups)
		.filter(({ count }) => !(Number.isInteger(count) && count >= 0));
	const refused =
		uncountable.length > 0 ? uncountable : tooMany(steps[0]?.groups ?? [], population);
	const byId = new Map(refused.map((group: Counted) => [group.id, group]));
	const odd = [...byId.values()].map(({ id, count: value }) => ({
		...{ id, value, least: 0 },
		...{ most: MOST, whole: true as const }
	}));
	return [...odd, ...steps.flatMap(({ beneath }) => (beneath ? beyondPanel(beneath) : []))];
}

/** The population, or else the largest of the groups, where together they are too many. */
function tooMany(groups: readonly UnitGroup[], population?: string): Counted[] {
	const total = groups.reduce((sum, { count }) => sum + count, 0);
	if (total <= MOST) return [];
	if (population) return [{ id: population, count: total }];
	return groups.toSorted((a, b) => b.count - a.count).slice(0, 1);
}
