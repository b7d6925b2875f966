import { countEnd } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const parchemins: Scene = {
	form: 'bars',
	figures: ['parchments', 'parchments-growth', 'parchments-before', 'parchments-added'],
	spec: (q) => {
		const before = q('parchments-before');
		const now = q('parchments');
		return {
			marks: [
				mark(before, { hue: 'parchment', since: 0, name: before.period }),
				mark(now, { hue: 'parchment', since: 0, name: now.period })
			],
			max: countEnd([before, now]),
			steps: [{ id: 'un-an' }]
		};
	}
};
