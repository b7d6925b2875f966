import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene } from '../scene';

export const porte: Scene = {
	form: 'units',
	figures: ['exam-presence', 'exam-absent', 'exam-success', 'exam-fail', 'exam-pass'],
	spec: (q, words) => {
		const absent = q('exam-absent');
		const fail = q('exam-fail');
		const pass = q('exam-pass');
		const outside: UnitGroup = {
			id: 'absent',
			count: absent.value,
			tone: 'soft',
			zone: 'outside',
			label: { number: absent.text, name: words('absent'), calculated: true }
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
			label: { hedge: fail.before, number: fail.text, name: words('fail'), calculated: true }
		};
		return {
			shape: 'disc',
			hue: 'exam',
			door: words('door'),
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
							label: { number: words('all'), name: words('waiting') }
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
							label: { number: q('exam-presence').text, name: words('present') }
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
								name: words('pass'),
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
