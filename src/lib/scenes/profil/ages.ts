import { ageAxis } from '$lib/charts/axis';
import { mark, sign } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const ages: Scene = {
	form: 'dots',
	figures: ['mean-age-before', 'mean-age', 'workstudy-age', 'workstudy-age-gap', 'mean-age-gain'],
	spec: (q) => {
		const marks = [
			mark(q('mean-age-before'), {
				hue: 'people',
				tone: 'soft',
				since: 0,
				name: `ensemble, ${q('mean-age-before').period}`
			}),
			mark(q('mean-age'), { hue: 'people', since: 0, name: `ensemble, ${q('mean-age').period}` }),
			mark(q('workstudy-age'), {
				hue: 'people',
				since: 1,
				name: `en alternance, ${q('workstudy-age').period}`
			})
		];
		return {
			marks,
			...ageAxis(marks, sign(q('mean-age'))),
			steps: [{ id: 'moyenne' }, { id: 'alternance' }]
		};
	}
};
