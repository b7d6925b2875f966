import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const familles: Scene = {
	form: 'bars',
	figures: ['four-types-share', 'level-6-share', 'level-6'],
	spec: (q, words) => ({
		marks: [
			mark(q('four-types-share'), {
				hue: 'parchment',
				since: 0,
				name: words('types')
			}),
			mark(q('level-6-share'), {
				hue: 'parchment',
				tone: 'soft',
				since: 0,
				name: words('level')
			})
		],
		max: 100,
		steps: [{ id: 'types' }]
	})
};
