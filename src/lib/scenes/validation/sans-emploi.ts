import { shareEnd } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const sansEmploi: Scene = {
	form: 'bars',
	figures: ['vapp-seeking', 'vae-seeking'],
	spec: (q, words) => {
		const marks = [
			mark(q('vapp-seeking'), { hue: 'decision', since: 0, name: words('vapp') }),
			mark(q('vae-seeking'), { hue: 'decision', since: 0, name: words('vae') })
		];
		return { marks, max: shareEnd(marks), steps: [{ id: 'candidats' }] };
	}
};
