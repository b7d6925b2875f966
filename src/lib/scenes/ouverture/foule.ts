import type { Scene } from '../scene';
import { everyone, CROWD } from '../crowd';

export const foule: Scene = {
	form: 'units',
	figures: ['learners', 'crowd-squares'],
	spec: (q, words) => ({
		...CROWD,
		steps: [
			{
				id: 'bloc',
				arrange: 'groups',
				groups: [everyone(q)],
				note: words('note')
			}
		]
	})
};
