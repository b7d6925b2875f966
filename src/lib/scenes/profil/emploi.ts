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
	spec: (q) => {
		const inWork = q('in-work-squares').value;
		const intermediate = Math.round((inWork * q('intermediate').value) / 100);
		const seeking: UnitGroup = {
			id: 'seeking',
			count: q('seeking-squares').value,
			tone: 'soft',
			label: { number: labelNumber(q('seeking')), name: 'cherchent' }
		};
		const undescribed: UnitGroup = {
			id: 'undescribed',
			count: q('undescribed-squares').value,
			tone: 'hollow',
			label: {
				number: labelNumber(q('situation-undescribed')),
				name: 'non décrits',
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
							label: { number: labelNumber(q('in-work')), name: 'en emploi' }
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
							label: { number: labelNumber(q('intermediate')), name: 'intermédiaires' }
						},
						{
							id: 'other-work',
							count: inWork - intermediate,
							tone: 'soft',
							label: { name: 'autre métier' }
						},
						{ ...seeking, tone: 'faint', label: { name: '' } },
						{ ...undescribed, label: { name: '' } }
					],
					note: `${labelNumber(q('intermediate'))} de ceux qui ont un emploi`
				}
			]
		};
	}
};
