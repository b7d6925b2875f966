import type { Scene } from '../scene';
import { everyone, CROWD } from '../crowd';

export const distance: Scene = {
	form: 'units',
	figures: [
		'distance-learners',
		'distance-share',
		'distance-share-computed',
		'distance-squares',
		'learners'
	],
	spec: (q, words) => {
		const learners = q('distance-learners');
		const there = q('distance-squares').value;
		return {
			...CROWD,
			steps: [
				{ id: 'bloc', arrange: 'groups', groups: [everyone(q)] },
				{
					id: 'auditeurs',
					arrange: 'groups',
					groups: [
						{
							id: 'distance',
							count: there,
							tone: 'strong',
							hue: 'distance',
							label: {
								hedge: learners.before,
								number: learners.text,
								name: words('distance')
							}
						},
						{
							id: 'others',
							count: q('crowd-squares').value - there,
							tone: 'soft',
							label: { name: words('others') }
						}
					]
				}
			]
		};
	}
};
