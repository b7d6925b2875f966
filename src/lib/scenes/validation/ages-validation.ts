import { ageAxis } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

/** No mean age of candidates is below: what is printed so is a slip, and stands outside the axis. */
const YOUNGEST = 15;

export const agesValidation: Scene = {
	form: 'dots',
	figures: ['mean-age', 'vapp-age', 'vapp-experience', 'vae-age', 'vae-years-since', 'ves-age'],
	spec: (q, words) => {
		const ves = q('ves-age');
		const inside = { name: words('ves') };
		const outside = { name: words('ves-outside'), number: words('sic') };
		const possible = ves.value >= YOUNGEST;
		const marks = [
			mark(q('mean-age'), { hue: 'people', since: 0, name: words('all') }),
			mark(q('vapp-age'), {
				hue: 'decision',
				since: 0,
				name: words('vapp')
			}),
			mark(q('vae-age'), {
				hue: 'decision',
				since: 0,
				name: words('vae')
			}),
			mark(ves, {
				hue: 'decision',
				since: 1,
				...(possible ? inside : outside)
			})
		];
		return {
			marks,
			...ageAxis(possible ? marks : marks.slice(0, -1), q('mean-age').sign),
			...(possible ? {} : { outside: ves.id }),
			steps: [{ id: 'ages-candidats' }, { id: 'sic' }]
		};
	}
};
