import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const inscriptionsReseau: Scene = {
	form: 'ribbon',
	figures: ['site-enrolments', 'off-site-enrolments'],
	spec: (q, words) => ({
		marks: [
			mark(q('site-enrolments'), { hue: 'on-site', since: 0, name: words('site') }),
			mark(q('off-site-enrolments'), { hue: 'distance', since: 0, name: words('elsewhere') })
		],
		steps: [{ id: 'inscriptions' }]
	})
};
