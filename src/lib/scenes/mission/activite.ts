import { labelNumber, mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const activite: Scene = {
	form: 'shares',
	figures: ['activity-adults', 'activity-initial'],
	spec: (q, words) => {
		const adults = mark(q('activity-adults'), { hue: 'teaching', since: 0 });
		const others = mark(q('activity-initial'), { hue: 'teaching', tone: 'soft', since: 1 });
		return {
			rows: [
				{
					id: 'activity',
					name: '',
					whole: 100,
					parts: [
						{ ...adults, inside: { number: adults.number, name: words('adults') } },
						{
							...others,
							inside: { number: labelNumber(q('activity-initial')) },
							under: { name: words('others') }
						}
					]
				}
			],
			steps: [{ id: 'adultes' }, { id: 'reste' }]
		};
	}
};
