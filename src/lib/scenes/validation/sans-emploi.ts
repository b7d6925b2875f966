import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const sansEmploi: Scene = {
	form: 'bars',
	figures: ['vapp-seeking', 'vae-seeking'],
	spec: (q) => ({
		marks: [
			mark(q('vapp-seeking'), { hue: 'decision', since: 0, name: 'VAPP' }),
			mark(q('vae-seeking'), { hue: 'decision', since: 0, name: 'VAE' })
		],
		max: 25,
		steps: [{ id: 'candidats' }]
	})
};
