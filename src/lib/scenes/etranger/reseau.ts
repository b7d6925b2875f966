import type { CountedMarks } from '$lib/charts/facing/spec';
import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

/** People that one square stands for, as in the crowd. */
const PER_SQUARE = 100;

export const reseau: Scene = {
	form: 'facing',
	figures: ['centres-abroad', 'branches-abroad', 'partnerships-abroad', 'learners-abroad'],
	spec: (q, words) => {
		const places = (id: string, key: string): CountedMarks => ({
			...mark(q(id), { hue: 'teaching', since: 0, name: words(key) }),
			...{ shape: 'house', count: q(id).value }
		});
		const learners = mark(q('learners-abroad'), {
			...{ hue: 'people', since: 1, name: words('learners') }
		});
		return {
			sides: [
				{
					...places('partnerships-abroad', 'partnerships'),
					...{ shape: 'hexagon', direction: 'up', change: words('rise') }
				},
				{
					...learners,
					...{ shape: 'square', count: Math.round(learners.value / PER_SQUARE) },
					...{ direction: 'down', change: words('fall'), note: words('square') }
				}
			],
			places: [places('centres-abroad', 'centres'), places('branches-abroad', 'branches')],
			steps: [{ id: 'implantations' }, { id: 'auditeurs' }]
		};
	}
};
