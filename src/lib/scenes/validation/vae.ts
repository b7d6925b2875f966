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
	spec: (q) => ({
		shape: 'diamond',
		hue: 'decision',
		steps: [
			{
				id: 'diplome',
				arrange: 'groups',
				groups: [
					decisions(q('vae-full'), 'diplômes\ncomplets', 'strong'),
					decisions(q('vae-partial'), 'validations\npartielles', 'soft'),
					decisions(q('vae-undescribed'), 'non\ndécrites', 'hollow')
				]
			}
		]
	})
};
