import type { ChartQuantity, Tone } from '$lib/charts/types';
import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene } from '../scene';

/** The groups of the ledger's list, in its order, and how strongly each stands out. */
const GROUPS = {
	'ledger-at-odds': 'strong',
	'ledger-confirm': 'strong',
	'ledger-unsaid': 'strong',
	'ledger-nuanced': 'soft',
	'ledger-holds': 'soft'
} as const satisfies Readonly<Record<string, Tone>>;

export const bilan: Scene = {
	form: 'units',
	figures: ['ledger-total', 'ledger-holds', 'ledger-open', ...Object.keys(GROUPS)].filter(
		(id, index, all) => all.indexOf(id) === index
	),
	spec: (q) => {
		const group = ({ id, value, text, label: name }: ChartQuantity, tone: Tone): UnitGroup => ({
			...{ id, count: value, tone },
			label: { number: text, name, calculated: true }
		});
		const groups = Object.entries(GROUPS).map(([id, tone]) => group(q(id), tone));
		return {
			shape: 'dash',
			hue: 'teaching',
			steps: [
				// All alike first: then those that stand out are left.
				{
					id: 'comptes',
					arrange: 'rows',
					groups: groups.map((one): UnitGroup => ({ ...one, tone: 'strong' }))
				},
				{ id: 'ouverts', arrange: 'rows', groups }
			]
		};
	}
};
