import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene } from '../scene';

export const porte: Scene = {
	form: 'units',
	figures: ['exam-presence', 'exam-absent', 'exam-success', 'exam-fail', 'exam-pass'],
	spec: (q) => {
		const absent = q('exam-absent');
		const fail = q('exam-fail');
		const pass = q('exam-pass');
		const outside: UnitGroup = {
			id: 'absent',
			count: absent.value,
			tone: 'soft',
			zone: 'outside',
			label: { number: absent.text, name: 'absents', calculated: true }
		};
		const present: UnitGroup = {
			id: 'pass',
			count: pass.value,
			tone: 'soft',
			zone: 'inside'
		};
		const failed: UnitGroup = {
			id: 'fail',
			count: fail.value,
			tone: 'soft',
			zone: 'floor',
			label: { hedge: fail.before, number: fail.text, name: 'échecs', calculated: true }
		};
		return {
			shape: 'disc',
			hue: 'exam',
			door: 'la porte',
			pitch: { phone: 13, wide: 27.5 },
			steps: [
				{
					id: 'cent',
					arrange: 'gate',
					groups: [
						{
							id: 'all',
							count: absent.value + fail.value + pass.value,
							tone: 'soft',
							zone: 'outside',
							label: { number: 'sur cent', name: 'devant la porte' }
						}
					]
				},
				{
					id: 'absents',
					arrange: 'gate',
					groups: [
						outside,
						{
							id: 'present',
							count: fail.value + pass.value,
							tone: 'soft',
							zone: 'inside',
							label: { number: q('exam-presence').text, name: 'présents' }
						}
					]
				},
				{ id: 'echecs', arrange: 'gate', groups: [outside, present, failed] },
				{
					id: 'reussites',
					arrange: 'gate',
					groups: [
						outside,
						{
							...present,
							tone: 'strong',
							zone: 'through',
							label: {
								hedge: pass.before,
								number: pass.text,
								name: 'réussites',
								calculated: true
							}
						},
						failed
					]
				}
			]
		};
	}
};
