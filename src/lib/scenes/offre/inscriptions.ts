import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const inscriptions: Scene = {
	form: 'unfolding',
	figures: ['learners', 'enrolments', 'trainee-hours', 'enrolments-per-person', 'hours-per-person'],
	spec: (q, words) => ({
		person: words('person'),
		cards: mark(q('enrolments-per-person'), {
			hue: 'teaching',
			since: 1,
			name: words('enrolments')
		}),
		ticks: mark(q('hours-per-person'), { hue: 'teaching', since: 2, name: words('hours') }),
		steps: [{ id: 'personne' }, { id: 'cours' }, { id: 'heures' }]
	})
};
