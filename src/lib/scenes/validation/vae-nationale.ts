import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const vaeNationale: Scene = {
	form: 'ribbon',
	figures: ['vae-national'],
	spec: (q, words) => {
		const here = mark(q('vae-national'), { hue: 'decision', since: 0, name: words('here') });
		return {
			marks: [
				here,
				{
					...here,
					id: 'elsewhere',
					value: 100 - here.value,
					number: '',
					name: words('elsewhere'),
					tone: 'hollow'
				}
			],
			steps: [{ id: 'france' }]
		};
	}
};
