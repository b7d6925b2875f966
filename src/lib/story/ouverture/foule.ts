import { units } from '../forms';
import { everyone, PEOPLE } from '../people';

export const foule = units({
	figures: ['learners', 'crowd-squares'],
	spec: (q) => ({
		...PEOPLE,
		steps: [
			{
				id: 'bloc',
				arrange: 'groups',
				groups: [everyone(q)],
				note: `Le dernier carré est en pointillé, pour « ${q('learners').before.trim()} »`
			}
		]
	})
});
