import { ageAxis } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const ages: Scene = {
	form: 'dots',
	figures: ['mean-age-before', 'mean-age', 'workstudy-age', 'workstudy-age-gap', 'mean-age-gain'],
	spec: (q, words) => {
		const marks = [
			mark(q('mean-age-before'), {
				hue: 'people',
				tone: 'soft',
				since: 0,
				name: words('before')
			}),
			mark(q('mean-age'), { hue: 'people', since: 0, name: words('all') }),
			mark(q('workstudy-age'), {
				hue: 'people',
				since: 1,
				name: words('workstudy')
			})
		];
		return {
			marks,
			...ageAxis(marks, q('mean-age').sign),
			steps: [{ id: 'moyenne' }, { id: 'alternance' }]
		};
	}
};
