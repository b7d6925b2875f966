import { ageAxis } from '$lib/charts/axis';
import type { ShareRow } from '$lib/charts/layers/share-rows';
import { labelNumber, mark } from '$lib/charts/mark';
import type { Lookup } from '$lib/charts/types';
import type { Beneath } from '$lib/charts/units/beneath/spec';
import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene, Words } from '../scene';
import { crowdOf, said } from '../crowd/crowd';

/** Mean ages, on one axis. */
function ages(q: Lookup, words: Words): Beneath {
	const age = (id: string, tone: 'strong' | 'soft', name: string) =>
		mark(q(id), { hue: 'people', tone, since: 0, name, number: q(id).text });
	const marks = [
		age('workstudy-age', 'strong', words('workstudy')),
		age('mean-age-before', 'soft', words('before')),
		age('mean-age', 'soft', words('all'))
	];
	const { domain, ticks } = ageAxis(marks, q('mean-age').sign);
	// Between its ends the axis is named.
	const ends = ticks.filter(({ value }) => domain.includes(value));
	return { kind: 'means', axis: { marks, domain, ticks: ends, unit: words('age') } };
}

/** Women’s share in work-study and among all. */
function women(q: Lookup, words: Words): Beneath {
	const row = (share: string, name: string): ShareRow => ({
		...{ id: share, name: '', whole: 100 },
		parts: [
			{
				...mark(q(share), { hue: 'people', since: 0, name }),
				inside: { number: labelNumber(q(share)), name, calculated: true }
			}
		]
	});
	return {
		kind: 'rows',
		head: { name: words('women-of-100'), half: words('half'), end: words.number(100) },
		rows: [row('workstudy-women-share', words('workstudy-short')), row('women-share', words('all'))]
	};
}

export const alternance: Scene = {
	form: 'units',
	tall: true,
	figures: [
		'workstudy-learners',
		'workstudy-squares',
		'workstudy-age',
		'mean-age',
		'workstudy-age-gap',
		'mean-age-before',
		'mean-age-gain',
		'workstudy-men-per-100',
		'workstudy-men-share',
		'workstudy-women-share',
		'workstudy-men-squares',
		'workstudy-women-squares',
		'men-per-100',
		'men-share',
		'women-share',
		'men-per-100-outside'
	],
	spec: (q, words) => {
		const workstudy = said(q('workstudy-learners'), words('workstudy'));
		const rest: UnitGroup = {
			id: 'rest',
			count: q('crowd-squares').value - q('workstudy-squares').value,
			tone: 'faint',
			label: { name: words('others') }
		};
		const groups: UnitGroup[] = [
			{
				id: 'workstudy',
				count: q('workstudy-squares').value,
				tone: 'strong',
				label: workstudy
			},
			rest
		];
		const part = (id: string, squares: string, tone: 'strong' | 'soft'): UnitGroup => ({
			...{ id, band: 'workstudy', count: q(squares).value, tone },
			label: { name: words(id) }
		});
		return {
			...crowdOf(q),
			steps: [
				{ id: 'alternants', arrange: 'bands', groups },
				{ id: 'ages', arrange: 'bands', groups, beneath: ages(q, words) },
				{
					id: 'femmes',
					arrange: 'bands',
					bands: [{ id: 'workstudy', label: workstudy }],
					groups: [
						part('women', 'workstudy-women-squares', 'strong'),
						part('men', 'workstudy-men-squares', 'soft'),
						rest
					],
					beneath: women(q, words)
				}
			]
		};
	}
};
