import { labelNumber } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const feuilles: Scene = {
	form: 'units',
	figures: ['diplomas-share', 'certificates-share', 'amf-share', 'amf-of-all'],
	spec: (q, words) => {
		const certificates = q('certificates-share');
		const amf = q('amf-of-all');
		const diplomas = {
			id: 'diplomas',
			count: q('diplomas-share').value,
			tone: 'strong',
			label: { number: labelNumber(q('diplomas-share')), name: words('diplomas') }
		} as const;
		return {
			shape: 'sheet',
			hue: 'parchment',
			steps: [
				{
					id: 'partage',
					arrange: 'groups',
					groups: [
						diplomas,
						{
							id: 'certificates',
							count: certificates.value,
							tone: 'soft',
							label: { number: labelNumber(certificates), name: words('certificates') }
						}
					]
				},
				{
					id: 'amf',
					arrange: 'groups',
					groups: [
						diplomas,
						{
							id: 'amf',
							count: amf.value,
							tone: 'soft',
							label: { number: labelNumber(amf), name: words('amf'), calculated: true }
						},
						{
							id: 'others',
							count: certificates.value - amf.value,
							tone: 'hollow',
							label: { name: words('others') }
						}
					]
				}
			]
		};
	}
};
