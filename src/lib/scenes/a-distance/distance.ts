import { labelNumber, mark } from '$lib/charts/mark';
import type { Beneath } from '$lib/charts/units/beneath/spec';
import type { UnitStep } from '$lib/charts/units/spec';
import type { Scene } from '../scene';
import { crowdOf } from '../crowd/crowd';

export const distance: Scene = {
	form: 'units',
	tall: true,
	figures: [
		'distance-learners',
		'distance-share',
		'distance-share-computed',
		'distance-squares',
		'learners',
		'site-enrolments',
		'off-site-enrolments'
	],
	spec: (q, words) => {
		const learners = q('distance-learners');
		const there = q('distance-squares').value;
		const crowd: Omit<UnitStep, 'id'> = {
			arrange: 'bands',
			groups: [
				{
					id: 'distance',
					count: there,
					tone: 'strong',
					last: { dashed: learners.hedged },
					label: {
						number: labelNumber(q('distance-share')),
						name: words('distance'),
						under: words('learners')
					}
				},
				{
					id: 'others',
					count: q('crowd-squares').value - there,
					tone: 'faint',
					label: { name: words('others') }
				}
			]
		};
		const off = q('off-site-enrolments');
		const site = q('site-enrolments');
		// Enrolments are no people: bars, in a hue of their own.
		const enrolments: Beneath = {
			kind: 'rows',
			head: { name: words('enrolments'), end: words.number(100) },
			rows: [
				{
					...{ id: 'enrolments', name: '', whole: 100 },
					parts: [
						{
							...mark(off, { hue: 'teaching', since: 0, name: words('elsewhere') }),
							inside: { number: off.text, calculated: true },
							under: { name: words('elsewhere') }
						},
						{
							...mark(site, { hue: 'teaching', tone: 'faint', since: 0, name: words('site') }),
							inside: { number: site.text, name: words('site') }
						}
					]
				}
			]
		};
		return {
			...crowdOf(q),
			steps: [
				{ id: 'auditeurs', ...crowd },
				{ id: 'inscriptions', ...crowd, beneath: enrolments }
			]
		};
	}
};
