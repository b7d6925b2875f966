import { mark, sign } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const femmes: Scene = {
	form: 'dots',
	figures: ['vapp-women', 'ves-men', 'ves-women', 'women-share', 'workstudy-women-share'],
	spec: (q) => ({
		marks: [
			mark(q('ves-women'), { hue: 'decision', since: 0, name: 'VES' }),
			mark(q('vapp-women'), { hue: 'decision', since: 0, name: 'VAPP' }),
			mark(q('women-share'), { hue: 'people', since: 0, name: 'ensemble' }),
			mark(q('workstudy-women-share'), { hue: 'people', since: 0, name: 'alternance' })
		],
		domain: [0, 100],
		ticks: [0, 50, 100].map((value) => ({ value, text: `${value}${sign(q('ves-women'))}` })),
		steps: [{ id: 'part' }]
	})
};
