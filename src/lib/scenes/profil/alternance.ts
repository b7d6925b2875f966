import { labelNumber } from '$lib/charts/mark';
import type { Scene } from '../scene';
import { everyone, CROWD } from '../crowd';

export const alternance: Scene = {
	form: 'units',
	figures: [
		'workstudy-learners',
		'workstudy-squares',
		'workstudy-men-per-100',
		'workstudy-men-share',
		'workstudy-women-share',
		'workstudy-men-squares',
		'workstudy-women-squares',
		'men-per-100',
		'men-share',
		'men-per-100-outside'
	],
	spec: (q, words) => {
		const rest = q('crowd-squares').value - q('workstudy-squares').value;
		return {
			...CROWD,
			steps: [
				{ id: 'foule', arrange: 'groups', groups: [everyone(q)] },
				{
					id: 'alternants',
					arrange: 'groups',
					groups: [
						{
							id: 'workstudy',
							count: q('workstudy-squares').value,
							tone: 'strong',
							label: { number: q('workstudy-learners').text, name: words('workstudy') }
						},
						{ id: 'rest', count: rest, tone: 'soft', label: { name: words('others') } }
					]
				},
				{
					id: 'sexes',
					arrange: 'groups',
					groups: [
						{
							id: 'men',
							count: q('workstudy-men-squares').value,
							tone: 'strong',
							label: {
								number: labelNumber(q('workstudy-men-share')),
								name: words('men'),
								calculated: true
							}
						},
						{
							id: 'women',
							count: q('workstudy-women-squares').value,
							tone: 'soft',
							label: {
								number: labelNumber(q('workstudy-women-share')),
								name: words('women'),
								calculated: true
							}
						},
						{ id: 'rest', count: rest, tone: 'faint', label: { name: words('others') } }
					],
					note: words('note')
				}
			]
		};
	}
};
