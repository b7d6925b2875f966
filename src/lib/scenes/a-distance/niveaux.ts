import { shareEnd } from '$lib/charts/axis';
import { mark, sign } from '$lib/charts/mark';
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
	spec: (q) => {
		const from = q('high-level-share-before');
		const to = q('high-level-share');
		const max = shareEnd([from, to]);
		return {
			slopes: [
				{
					id: 'high-level',
					name: `+${q('high-level-gain').text} points`,
					from: mark(from, { hue: 'teaching', since: 0 }),
					to: mark(to, { hue: 'teaching', since: 0 })
				}
			],
			years: [from.period, to.period],
			max,
			ends: [`0${sign(to)}`, `${max}${sign(to)}`],
			steps: [{ id: 'hausse' }]
		};
	}
};
