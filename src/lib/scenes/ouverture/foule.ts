import { labelNumber } from '$lib/charts/mark';
import type { UnitStep } from '$lib/charts/units/spec';
import type { Scene } from '../scene';
import { crowdOf, said } from '../crowd/crowd';

export const foule: Scene = {
	form: 'units',
	tall: true,
	figures: [
		'learners',
		'crowd-squares',
		'in-work',
		'seeking',
		'situation-undescribed',
		'in-work-squares',
		'seeking-squares',
		'undescribed-squares'
	],
	spec: (q, words) => {
		const undescribed = q('situation-undescribed');
		const crowd: Omit<UnitStep, 'id'> = {
			arrange: 'bands',
			groups: [
				{
					id: 'in-work',
					count: q('in-work-squares').value,
					tone: 'strong',
					label: said(q('in-work'), words('in-work'))
				},
				{
					id: 'seeking',
					band: 'others',
					count: q('seeking-squares').value,
					tone: 'faint',
					label: said(q('seeking'), words('seeking'))
				},
				{
					id: 'undescribed',
					band: 'others',
					count: q('undescribed-squares').value,
					tone: 'hollow',
					label: said(undescribed, words('undescribed'))
				}
			]
		};
		return {
			...crowdOf(q),
			steps: [
				{ id: 'emploi', ...crowd },
				{
					id: 'doute',
					...crowd,
					beneath: {
						kind: 'key',
						entries: [
							{ look: 'dashed', name: words('roughly') },
							{ look: 'hollow', name: words('hollow') },
							{
								look: 'calculated',
								number: labelNumber(undescribed),
								name: words('calculated')
							},
							{ look: 'printed', number: labelNumber(q('in-work')), name: words('printed') }
						]
					}
				}
			]
		};
	}
};
