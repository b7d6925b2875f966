import { mark } from '$lib/charts/mark';
import { ribbon } from '../forms';

export const inscriptionsReseau = ribbon({
	figures: ['site-enrolments', 'off-site-enrolments'],
	spec: (q) => ({
		marks: [
			mark(q('site-enrolments'), { hue: 'on-site', since: 0, name: 'sur place' }),
			mark(q('off-site-enrolments'), { hue: 'distance', since: 0, name: 'autrement' })
		],
		steps: [{ id: 'inscriptions' }]
	})
});
