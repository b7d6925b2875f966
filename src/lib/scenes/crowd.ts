import type { UnitGroup, UnitsSpec } from '$lib/charts/units/spec';
import type { Lookup } from '$lib/charts/types';

/**
 * What every crowd of people shares: one square for a hundred of them, one neutral block. The block's
 * width makes the squares' size, which is then one for all crowds but where labels need the room.
 */
export const CROWD = {
	shape: 'square',
	hue: 'people',
	block: { phone: 230, wide: 480 },
	note: true,
	dashedLast: true
} as const satisfies Omit<UnitsSpec, 'steps'>;

/** The whole crowd as one neutral block, where crowd scenes start and where criteria change. */
export function everyone(q: Lookup): UnitGroup {
	const learners = q('learners');
	return {
		id: 'crowd-squares',
		count: q('crowd-squares').value,
		tone: 'strong',
		label: { hedge: learners.before, number: learners.text, name: learners.label }
	};
}
