import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const agesValidation: Scene = {
	form: 'dots',
	figures: ['mean-age', 'vapp-age', 'vapp-experience', 'vae-age', 'vae-years-since', 'ves-age'],
	spec: (q) => ({
		marks: [
			mark(q('mean-age'), { hue: 'people', since: 0, name: 'ensemble des auditeurs' }),
			mark(q('vapp-age'), {
				hue: 'decision',
				since: 0,
				name: `VAPP, après ${q('vapp-experience').text} ans d’expérience`
			}),
			mark(q('vae-age'), {
				hue: 'decision',
				since: 0,
				name: `VAE, ${q('vae-years-since').text} ans après le plus haut diplôme`
			}),
			mark(q('ves-age'), {
				hue: 'decision',
				since: 1,
				name: 'VES, hors de l’axe',
				number: `${q('ves-age').text} ans (sic)`
			})
		],
		domain: [20, 60],
		ticks: [20, 30, 40, 50, 60].map((value) => ({ value, text: `${value}\u00a0ans` })),
		outside: 'ves-age',
		steps: [{ id: 'ages-candidats' }, { id: 'sic' }]
	})
};
