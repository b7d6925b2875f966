import { labelNumber } from '$lib/charts/mark';
import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene } from '../scene';
import { everyone, CROWD } from '../crowd';

export const emploi: Scene = {
	form: 'units',
	figures: [
		'in-work',
		'seeking',
		'situation-undescribed',
		'stable-years',
		'intermediate',
		'intermediate-of-all',
		'in-work-squares',
		'seeking-squares',
		'undescribed-squares'
	],
	spec: (q, words) => {
		const inWork = q('in-work-squares').value;
		const intermediate = Math.round((inWork * q('intermediate').value) / 100);
		const seeking: UnitGroup = {
			id: 'seeking',
			count: q('seeking-squares').value,
			tone: 'soft',
			label: { number: labelNumber(q('seeking')), name: words('seeking') }
		};
		const undescribed: UnitGroup = {
			id: 'undescribed',
			count: q('undescribed-squares').value,
			tone: 'hollow',
			label: {
				number: labelNumber(q('situation-undescribed')),
				name: words('undescribed'),
				calculated: true
			}
		};
		return {
			...CROWD,
			steps: [
				{ id: 'retour', arrange: 'groups', groups: [everyone(q)] },
				{
					id: 'situation',
					arrange: 'groups',
					groups: [
						{
							id: 'in-work',
							count: inWork,
							tone: 'strong',
							label: { number: labelNumber(q('in-work')), name: words('in-work') }
						},
						seeking,
						undescribed
					]
				},
				{
					id: 'professions',
					arrange: 'groups',
					groups: [
						{
							id: 'intermediate',
							count: intermediate,
							tone: 'strong',
							label: { number: labelNumber(q('intermediate')), name: words('intermediate') }
						},
						{
							id: 'other-work',
							count: inWork - intermediate,
							tone: 'soft',
							label: { name: words('other') }
						},
						{ ...seeking, tone: 'faint', label: { name: '' } },
						{ ...undescribed, label: { name: '' } }
					],
					note: words('note')
				}
			]
		};
	}
};
