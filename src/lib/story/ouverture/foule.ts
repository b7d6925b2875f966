import { units } from '../forms';
import { everyone, PEOPLE } from '../people';

export const foule = units({
	figures: ['learners', 'crowd-squares'],
	spec: (q) => ({
		...PEOPLE,
		steps: [
			{ id: 'bloc', arrange: 'groups', groups: [everyone(q)] },
			{
				id: 'doute',
				arrange: 'groups',
				groups: [everyone(q)],
				note: 'Dernier carré en pointillé : « près de »'
			}
		]
	})
});
