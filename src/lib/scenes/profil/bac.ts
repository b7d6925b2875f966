import { shareEnd } from '$lib/charts/axis';
import { mark, sign } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const bac: Scene = {
	form: 'slope',
	figures: ['bac-share-before', 'bac-share', 'bac-gain'],
	spec: (q) => {
		const from = q('bac-share-before');
		const to = q('bac-share');
		const max = shareEnd([from, to]);
		return {
			slopes: [
				{
					id: 'bac',
					name: 'niveau bac',
					from: mark(from, { hue: 'people', since: 0 }),
					to: mark(to, { hue: 'people', since: 0 })
				}
			],
			years: [from.period, to.period],
			max,
			ends: [`0${sign(to)}`, `${max}${sign(to)}`],
			steps: [{ id: 'palier' }]
		};
	}
};
