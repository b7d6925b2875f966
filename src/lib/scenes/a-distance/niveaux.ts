import { shareEnd } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const niveaux: Scene = {
	form: 'slope',
	figures: [
		'high-level-share-before',
		'high-level-share',
		'high-level-gain',
		'high-level',
		'bac-plus'
	],
	spec: (q, words) => {
		const from = q('high-level-share-before');
		const to = q('high-level-share');
		const max = shareEnd([from, to]);
		return {
			slopes: [
				{
					id: 'high-level',
					name: words('gain'),
					from: mark(from, { hue: 'teaching', since: 0 }),
					to: mark(to, { hue: 'teaching', since: 0 })
				}
			],
			years: [from.period, to.period],
			max,
			ends: [`0${to.sign}`, `${max}${to.sign}`],
			steps: [{ id: 'hausse' }]
		};
	}
};
