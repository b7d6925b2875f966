import type { Scene } from '../scene';
import { decisions } from './decisions';

export const vapp: Scene = {
	form: 'units',
	figures: [
		'vapp-applications',
		'vapp-decisions',
		'vapp-direct',
		'vapp-conditional',
		'vapp-undescribed',
		'vapp-direct-share',
		'vapp-surplus'
	],
	spec: (q, words) => ({
		shape: 'diamond',
		hue: 'decision',
		steps: [
			{
				id: 'demandes',
				arrange: 'groups',
				groups: [decisions(q('vapp-decisions'), words('decisions'), 'strong')]
			},
			{
				id: 'acces',
				arrange: 'groups',
				groups: [
					decisions(q('vapp-direct'), words('direct'), 'strong'),
					decisions(q('vapp-conditional'), words('conditional'), 'soft'),
					decisions(q('vapp-undescribed'), words('undescribed'), 'hollow')
				]
			}
		]
	})
};
