import { ageAxis } from '$lib/charts/axis';
import { mark, sign } from '$lib/charts/mark';
import type { Scene } from '../scene';

/** No mean age of candidates is below: what is printed so is a slip, and stands outside the axis. */
const YOUNGEST = 15;

export const agesValidation: Scene = {
	form: 'dots',
	figures: ['mean-age', 'vapp-age', 'vapp-experience', 'vae-age', 'vae-years-since', 'ves-age'],
	spec: (q) => {
		const ves = q('ves-age');
		const possible = ves.value >= YOUNGEST;
		const marks = [
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
			mark(ves, {
				hue: 'decision',
				since: 1,
				...(possible
					? { name: 'VES' }
					: { name: 'VES, hors de l’axe', number: `${ves.text} ans (sic)` })
			})
		];
		return {
			marks,
			...ageAxis(possible ? marks : marks.slice(0, -1), sign(q('mean-age'))),
			...(possible ? {} : { outside: ves.id }),
			steps: [{ id: 'ages-candidats' }, { id: 'sic' }]
		};
	}
};
