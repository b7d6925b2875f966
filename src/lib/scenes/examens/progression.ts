import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const progression: Scene = {
	form: 'slope',
	figures: [
		'presence-distance-before',
		'presence-distance',
		'success-site-before',
		'success-site',
		'success-site-gain'
	],
	spec: (q, words) => ({
		slopes: [
			{
				id: 'success',
				name: words('success'),
				from: mark(q('success-site-before'), { hue: 'on-site', since: 0 }),
				to: mark(q('success-site'), { hue: 'on-site', since: 0 })
			},
			{
				id: 'presence',
				name: words('presence'),
				from: mark(q('presence-distance-before'), { hue: 'distance', since: 0 }),
				to: mark(q('presence-distance'), { hue: 'distance', since: 0 })
			}
		],
		years: [q('success-site-before').period, q('success-site').period],
		max: 100,
		ends: [`0${q('success-site').sign}`, `100${q('success-site').sign}`],
		steps: [{ id: 'deux-hausses' }]
	})
};
