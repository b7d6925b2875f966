import { mark } from '$lib/charts/mark';
import { bars } from '../forms';

export const familles = bars({
	figures: ['four-types-share', 'level-6-share', 'level-6'],
	spec: (q) => ({
		marks: [
			mark(q('four-types-share'), {
				hue: 'parchment',
				since: 0,
				name: 'quatre familles, sur les diplômes'
			}),
			mark(q('level-6-share'), {
				hue: 'parchment',
				tone: 'soft',
				since: 0,
				name: `niveau ${q('level-6').text}, base non précisée`
			})
		],
		max: 100,
		steps: [{ id: 'types' }]
	})
});
