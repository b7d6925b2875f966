import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const activite: Scene = {
	form: 'ribbon',
	figures: ['activity-adults', 'activity-initial'],
	spec: (q) => ({
		marks: [
			mark(q('activity-adults'), { hue: 'teaching', since: 0 }),
			mark(q('activity-initial'), { hue: 'teaching', tone: 'soft', since: 1 })
		],
		steps: [{ id: 'adultes' }, { id: 'reste' }]
	})
};
