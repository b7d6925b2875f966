import type { Scene } from '../scene';
import { decisions } from './decisions';

export const vae: Scene = {
	form: 'units',
	figures: [
		'vae-candidates',
		'vae-decisions',
		'vae-full',
		'vae-partial',
		'vae-undescribed',
		'vae-full-share',
		'vae-surplus'
	],
	spec: (q, words) => ({
		shape: 'diamond',
		hue: 'decision',
		steps: [
			{
				id: 'diplome',
				arrange: 'groups',
				groups: [
					decisions(q('vae-full'), words('full'), 'strong'),
					decisions(q('vae-partial'), words('partial'), 'soft'),
					decisions(q('vae-undescribed'), words('undescribed'), 'hollow')
				]
			}
		]
	})
};
