import type { ChartQuantity, Hue, Tone } from '$lib/charts/types';
import type { UnitGroup, UnitLabel } from '$lib/charts/units/spec';
import type { Scene } from '../scene';

/** A lane of a hundred: those present on the right of its door, those absent on its left. */
function lane(
	index: number,
	hue: Hue,
	present: ChartQuantity,
	absent: ChartQuantity,
	name: string,
	tone: Tone
): UnitGroup[] {
	const label: UnitLabel = { number: present.text, name };
	return [
		{ id: present.id, count: present.value, tone, hue, lane: index, zone: 'in', label },
		{ id: absent.id, count: absent.value, tone: 'soft', hue, lane: index, zone: 'out' }
	];
}

export const modes: Scene = {
	form: 'units',
	figures: [
		'presence-site',
		'presence-hybrid',
		'presence-distance',
		'presence-distance-before',
		'presence-distance-gain',
		'absent-site',
		'absent-hybrid',
		'absent-distance',
		'presence-gap'
	],
	spec: (q, words) => {
		const before = q('presence-distance-before');
		const gain = q('presence-distance-gain');
		const now = q('presence-distance');
		const others = [
			...lane(0, 'on-site', q('presence-site'), q('absent-site'), words('site'), 'strong'),
			...lane(1, 'hybrid', q('presence-hybrid'), q('absent-hybrid'), words('hybrid'), 'strong')
		];
		const distance = (
			zone: string,
			steady: Tone,
			label: UnitLabel,
			gained?: UnitLabel
		): UnitGroup[] => [
			{
				id: before.id,
				count: before.value,
				tone: steady,
				hue: 'distance',
				lane: 2,
				zone: 'in',
				label
			},
			{
				id: gain.id,
				count: gain.value,
				tone: zone === 'in' ? 'strong' : 'soft',
				hue: 'distance',
				lane: 2,
				zone,
				...(gained ? { label: gained } : {})
			},
			{
				id: 'absent-distance',
				count: q('absent-distance').value,
				tone: 'soft',
				hue: 'distance',
				lane: 2,
				zone: 'out'
			}
		];
		return {
			shape: 'disc',
			hue: 'exam',
			pitch: { phone: 9.5, wide: 18.5 },
			steps: [
				{
					id: 'trois-modes',
					arrange: 'lanes',
					groups: [
						...others,
						...distance('in', 'strong', { number: now.text, name: words('distance') })
					]
				},
				{
					id: 'un-an-avant',
					arrange: 'lanes',
					groups: [
						...others,
						...distance('out', 'strong', {
							number: before.text,
							name: words('before')
						})
					]
				},
				{
					id: 'quatorze',
					arrange: 'lanes',
					groups: [
						...others,
						...distance('in', 'soft', {
							number: now.text,
							name: words('gain')
						})
					]
				}
			]
		};
	}
};
