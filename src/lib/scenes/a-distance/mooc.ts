import { countEnd } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const mooc: Scene = {
	form: 'bars',
	figures: ['moocs', 'mooc-enrolments', 'enrolments'],
	spec: (q) => {
		const marks = [
			mark(q('enrolments'), { hue: 'teaching', tone: 'soft', since: 0, name: 'offre nationale' }),
			mark(q('mooc-enrolments'), {
				hue: 'teaching',
				since: 0,
				name: `${q('moocs').text} MOOC, à part`
			})
		];
		return { marks, max: countEnd(marks), steps: [{ id: 'pile' }] };
	}
};
