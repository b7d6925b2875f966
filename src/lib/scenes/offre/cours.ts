import { labelNumber } from '$lib/charts/mark';
import type { ChartQuantity, Hue, Tone } from '$lib/charts/types';
import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene } from '../scene';

/** Courses that one card stands for. */
const PER_CARD = 100;
/** Rows are as long as the courses at a distance, within what can be counted at a glance. */
const SHORTEST = 8;
const LONGEST = 20;

/** Courses of one mode as cards, the last one cut where it isn't a whole hundred. */
function cards(
	courses: ChartQuantity,
	name: string,
	hue: Hue,
	tone: Tone,
	lane: number
): UnitGroup {
	const cards = courses.value / PER_CARD;
	const count = Math.ceil(cards);
	return {
		...{ id: courses.id, count, hue, tone, lane },
		last: { share: 1 - (count - cards), dashed: courses.hedged },
		label: { hedge: courses.before, number: labelNumber(courses), name }
	};
}

export const cours: Scene = {
	form: 'units',
	figures: ['courses-site', 'courses-distance', 'courses-hybrid'],
	spec: (q, words) => {
		const distance = q('courses-distance');
		const perRow = Math.round(distance.value / PER_CARD);
		const groups = (elsewhere: Tone): UnitGroup[] => [
			cards(q('courses-site'), words('site'), 'on-site', 'strong', 0),
			cards(distance, words('distance'), 'distance', elsewhere, 1),
			cards(q('courses-hybrid'), words('hybrid'), 'hybrid', elsewhere, 2)
		];
		return {
			shape: 'card',
			hue: 'teaching',
			perRow: Math.min(LONGEST, Math.max(SHORTEST, perRow)),
			steps: [
				{ id: 'sur-place', arrange: 'rows', groups: groups('faint') },
				{ id: 'ailleurs', arrange: 'rows', groups: groups('strong') }
			]
		};
	}
};
