import { units } from '../forms';
import { everyone, PEOPLE } from '../crowd';

export const foule = units({
	figures: ['learners', 'crowd-squares'],
	spec: (q) => ({
		...PEOPLE,
		steps: [
			{
				id: 'bloc',
				arrange: 'groups',
				groups: [everyone(q)],
				note: `Le dernier carré est en pointillé, pour «\u00a0${q('learners').before.trim()}\u00a0»`
			}
		]
	})
});
