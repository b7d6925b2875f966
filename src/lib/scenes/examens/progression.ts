import type { LanesSpec } from '$lib/charts/lanes/spec';
import { mark } from '$lib/charts/mark';
import type { ChartQuantity, Lookup } from '$lib/charts/types';
import type { Scene, Words } from '../scene';
import { lane } from './lane';

/** Step from which success is shown. */
const SUCCESS = 2;

function spec(q: Lookup, words: Words): LanesSpec {
	const before = q('presence-distance-before');
	const now = q('presence-distance');
	const success = (quantity: ChartQuantity) =>
		mark(quantity, { hue: 'exam', tone: 'soft', since: SUCCESS, name: quantity.period });
	const known = success(q('success-site'));
	return {
		across: 10,
		door: words('door'),
		lanes: [
			lane(before.period, before, q('absent-distance-before'), 0, words),
			lane(now.period, now, q('absent-distance'), 1, words)
		],
		under: {
			since: SUCCESS,
			name: words('success'),
			end: `100${q('success-site').sign}`,
			marks: [
				success(q('success-site-before')),
				known,
				{
					...known,
					...{ id: 'success-distance', name: words('distance'), number: words('unknown') },
					tone: 'hollow'
				}
			]
		},
		steps: [{ id: 'un-an-avant' }, { id: 'quatorze' }, { id: 'reussite' }]
	};
}

export const progression: Scene = {
	form: 'lanes',
	tall: true,
	figures: [
		'presence-distance-before',
		'presence-distance',
		'absent-distance-before',
		'absent-distance',
		'presence-distance-gain',
		'success-site-before',
		'success-site',
		'success-site-gain'
	],
	spec,
	// What its title says: who comes.
	card: (q, words) => {
		const { under: _under, ...rest } = spec(q, words);
		return rest;
	}
};
