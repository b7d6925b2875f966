import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const vaeNationale: Scene = {
	form: 'ribbon',
	figures: ['vae-national'],
	spec: (q) => {
		const here = mark(q('vae-national'), { hue: 'decision', since: 0, name: 'par le Cnam' });
		return {
			marks: [
				here,
				{
					...here,
					id: 'elsewhere',
					value: 100 - here.value,
					number: '',
					name: 'ailleurs en France',
					tone: 'hollow'
				}
			],
			steps: [{ id: 'france' }]
		};
	}
};
