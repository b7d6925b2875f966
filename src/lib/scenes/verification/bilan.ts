import type { Tone } from '$lib/charts/types';
import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene } from '../scene';

/** Outcomes by how the page marks them: what is at odds is soft, what is left open is hollow. */
const AT_ODDS = ['ledger-loose', 'ledger-at-odds', 'ledger-misprint'];
const LEFT_OPEN = ['ledger-undescribed', 'ledger-unexplained', 'ledger-noted'];

export const bilan: Scene = {
	form: 'units',
	figures: ['ledger-total', 'ledger-holds', 'ledger-open', ...AT_ODDS, ...LEFT_OPEN],
	spec: (q) => {
		const group = (id: string, ids: readonly string[], name: string, tone: Tone): UnitGroup => {
			const count = ids.reduce((sum, outcome) => sum + q(outcome).value, 0);
			return { id, count, tone, label: { number: String(count), name } };
		};
		return {
			shape: 'dash',
			hue: 'teaching',
			steps: [
				{
					id: 'comptes',
					arrange: 'groups',
					groups: [group('all', ['ledger-total'], 'vérifications', 'strong')]
				},
				{
					id: 'ouverts',
					arrange: 'groups',
					groups: [
						group('holds', ['ledger-holds'], 'tiennent', 'strong'),
						group('odds', AT_ODDS, 'en désaccord', 'soft'),
						group('open', LEFT_OPEN, 'à éclaircir', 'hollow')
					]
				}
			]
		};
	}
};
