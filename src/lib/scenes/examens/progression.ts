import { mark, sign } from '$lib/charts/mark';
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
	spec: (q) => ({
		slopes: [
			{
				id: 'success',
				name: 'réussite sur place',
				from: mark(q('success-site-before'), { hue: 'on-site', since: 0 }),
				to: mark(q('success-site'), { hue: 'on-site', since: 0 })
			},
			{
				id: 'presence',
				name: 'présence à distance',
				from: mark(q('presence-distance-before'), { hue: 'distance', since: 0 }),
				to: mark(q('presence-distance'), { hue: 'distance', since: 0 })
			}
		],
		years: [q('success-site-before').period, q('success-site').period],
		max: 100,
		ends: [`0${sign(q('success-site'))}`, `100${sign(q('success-site'))}`],
		steps: [{ id: 'deux-hausses' }]
	})
};
