import { countEnd } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const cours: Scene = {
	form: 'bars',
	figures: ['courses-site', 'courses-distance', 'courses-hybrid'],
	spec: (q) => {
		const marks = [
			mark(q('courses-site'), { hue: 'on-site', since: 0 }),
			mark(q('courses-distance'), { hue: 'distance', since: 1 }),
			mark(q('courses-hybrid'), { hue: 'hybrid', since: 1 })
		];
		return { marks, max: countEnd(marks), steps: [{ id: 'sur-place' }, { id: 'ailleurs' }] };
	}
};
