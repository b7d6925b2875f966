import type { UnitGroup } from '$lib/charts/units/spec';
import type { ChartQuantity } from '$lib/charts/types';
import type { Scene } from '../scene';

/** Counted marks of one kind of place; faint where the count is a round one. */
const places = (quantity: ChartQuantity, lane: number): UnitGroup => ({
	id: quantity.id,
	count: quantity.value,
	tone: quantity.hedged ? 'dashed' : 'strong',
	lane,
	label: { number: quantity.text, name: quantity.label }
});

export const reseau: Scene = {
	form: 'units',
	figures: ['centres-abroad', 'branches-abroad', 'partnerships-abroad', 'learners-abroad'],
	spec: (q, words) => {
		const groups = ['centres-abroad', 'branches-abroad', 'partnerships-abroad'].map((id, lane) =>
			places(q(id), lane)
		);
		const learners = q('learners-abroad');
		// No marks: the report gives a direction, not a length.
		const unnamed: UnitGroup = {
			id: learners.id,
			count: 0,
			tone: 'strong',
			hue: 'people',
			lane: 3
		};
		return {
			shape: 'pin',
			hue: 'teaching',
			pitch: { phone: 16, wide: 31.5 },
			steps: [
				{ id: 'implantations', arrange: 'rows', groups: [...groups, unnamed] },
				{
					id: 'auditeurs',
					arrange: 'rows',
					groups: [
						...groups,
						{
							...unnamed,
							label: {
								arrow: 'down',
								hedge: learners.before,
								number: learners.text,
								name: words('learners')
							}
						}
					]
				}
			]
		};
	}
};
