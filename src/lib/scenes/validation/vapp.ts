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
	spec: (q) => ({
		shape: 'diamond',
		hue: 'decision',
		steps: [
			{
				id: 'demandes',
				arrange: 'groups',
				groups: [decisions(q('vapp-decisions'), 'décisions', 'strong')]
			},
			{
				id: 'acces',
				arrange: 'groups',
				groups: [
					decisions(q('vapp-direct'), 'accès\ndirect', 'strong'),
					decisions(q('vapp-conditional'), 'sous\nréserve', 'soft'),
					decisions(q('vapp-undescribed'), 'non\ndécrites', 'hollow')
				]
			}
		]
	})
};
