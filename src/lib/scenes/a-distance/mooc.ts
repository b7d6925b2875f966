import { countEnd } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const mooc: Scene = {
	form: 'bars',
	tall: true,
	figures: ['moocs', 'mooc-enrolments', 'enrolments'],
	spec: (q, words) => {
		const marks = [
			mark(q('enrolments'), { hue: 'teaching', tone: 'soft', since: 0, name: words('national') }),
			mark(q('mooc-enrolments'), { hue: 'teaching', since: 1, name: words('moocs') })
		];
		return { marks, max: countEnd(marks), steps: [{ id: 'national' }, { id: 'moocs' }] };
	}
};
