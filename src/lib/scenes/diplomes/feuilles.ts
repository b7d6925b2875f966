import { figure } from '$lib/charts/mark';
import { units } from '../forms';

export const feuilles = units({
	figures: ['diplomas-share', 'certificates-share', 'amf-share', 'amf-of-all'],
	spec: (q) => {
		const certificates = q('certificates-share');
		const amf = q('amf-of-all');
		const diplomas = {
			id: 'diplomas',
			count: q('diplomas-share').value,
			tone: 'strong',
			label: { number: figure(q('diplomas-share')), name: 'diplômes' }
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
							label: { number: figure(certificates), name: 'certificats' }
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
							label: { number: figure(amf), name: 'certificats\nAMF', calculated: true }
						},
						{
							id: 'others',
							count: certificates.value - amf.value,
							tone: 'hollow',
							label: { name: 'autres\ncertificats' }
						}
					]
				}
			]
		};
	}
});
