import { shareEnd } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const bac: Scene = {
	form: 'slope',
	figures: ['bac-share-before', 'bac-share', 'bac-gain'],
	spec: (q, words) => {
		const from = q('bac-share-before');
		const to = q('bac-share');
		const max = shareEnd([from, to]);
		return {
			slopes: [
				{
					id: 'bac',
					name: words('level'),
					from: mark(from, { hue: 'people', since: 0 }),
					to: mark(to, { hue: 'people', since: 0 })
				}
			],
			years: [from.period, to.period],
			max,
			ends: [`0${to.sign}`, `${max}${to.sign}`],
			steps: [{ id: 'palier' }]
		};
	}
};
