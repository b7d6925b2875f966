import type { Scene } from '../scene';
import { everyone, CROWD } from '../crowd';

export const foule: Scene = {
	form: 'units',
	figures: ['learners', 'crowd-squares'],
	spec: (q) => ({
		...CROWD,
		steps: [
			{
				id: 'bloc',
				arrange: 'groups',
				groups: [everyone(q)],
				note: `Le dernier carré est en pointillé, pour «\u00a0${q('learners').before.trim()}\u00a0»`
			}
		]
	})
};
