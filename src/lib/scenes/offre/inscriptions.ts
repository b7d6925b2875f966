import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

/** Hours in a legal week of work in France: a row of hours. */
const WEEK = 35;

export const inscriptions: Scene = {
	form: 'unfolding',
	figures: [
		'learners',
		'enrolments',
		'trainee-hours',
		'enrolments-per-person',
		'hours-per-person',
		'weeks-per-person'
	],
	spec: (q, words) => ({
		person: words('person'),
		cards: mark(q('enrolments-per-person'), {
			hue: 'teaching',
			since: 1,
			name: words('enrolments')
		}),
		ticks: mark(q('hours-per-person'), { hue: 'teaching', since: 2, name: words('hours') }),
		perRow: WEEK,
		note: words('week'),
		steps: [{ id: 'personne' }, { id: 'cours' }, { id: 'heures' }]
	})
};
