import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const bac: Scene = {
	form: 'slope',
	figures: ['bac-share-before', 'bac-share', 'bac-gain'],
	spec: (q) => {
		const from = q('bac-share-before');
		const to = q('bac-share');
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
			max: 40,
			ends: ['0\u00a0%', '40\u00a0%'],
			steps: [{ id: 'palier' }]
		};
	}
};
