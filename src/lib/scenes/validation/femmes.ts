import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const femmes: Scene = {
	form: 'dots',
	figures: ['vapp-women', 'ves-men', 'ves-women', 'women-share', 'workstudy-women-share'],
	spec: (q, words) => ({
		marks: [
			mark(q('ves-women'), { hue: 'decision', since: 0, name: words('ves') }),
			mark(q('vapp-women'), { hue: 'decision', since: 0, name: words('vapp') }),
			mark(q('women-share'), { hue: 'people', since: 0, name: words('all') }),
			mark(q('workstudy-women-share'), { hue: 'people', since: 0, name: words('workstudy') })
		],
		domain: [0, 100],
		ticks: [0, 50, 100].map((value) => ({ value, text: `${value}${q('ves-women').sign}` })),
		steps: [{ id: 'part' }]
	})
};
