import { labelNumber } from '$lib/charts/mark';
import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene } from '../scene';
import { crowdOf, said } from '../crowd/crowd';

export const emploi: Scene = {
	form: 'units',
	tall: true,
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
		const squares = q('in-work-squares').value;
		const intermediate = Math.round((squares * q('intermediate').value) / 100);
		const inWork = said(q('in-work'), words('in-work'));
		const seeking: UnitGroup = {
			id: 'seeking',
			count: q('seeking-squares').value,
			tone: 'soft',
			label: said(q('seeking'), words('seeking'))
		};
		const undescribed: UnitGroup = {
			id: 'undescribed',
			count: q('undescribed-squares').value,
			tone: 'hollow',
			label: said(q('situation-undescribed'), words('undescribed'))
		};
		return {
			...crowdOf(q),
			steps: [
				{
					id: 'situation',
					arrange: 'bands',
					groups: [
						{
							id: 'in-work',
							count: squares,
							tone: 'strong',
							label: { ...inWork, under: words('base') }
						},
						seeking,
						undescribed
					]
				},
				{
					id: 'professions',
					arrange: 'bands',
					bands: [{ id: 'in-work', label: inWork }],
					groups: [
						{
							id: 'intermediate',
							band: 'in-work',
							count: intermediate,
							tone: 'strong',
							label: { number: labelNumber(q('intermediate')), name: words('intermediate') }
						},
						{
							id: 'other-work',
							band: 'in-work',
							count: squares - intermediate,
							tone: 'soft',
							label: { name: words('other') }
						},
						{ ...seeking, tone: 'faint' },
						undescribed
					]
				}
			]
		};
	}
};
